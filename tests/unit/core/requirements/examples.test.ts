/** What the engine reads in short texts: one-of groups, levels, negation, years and names, example by example. */
import { describe, expect, test } from 'vitest'
import { startEngine } from '../../../tools/eval/engine.ts'

const engine = await startEngine()

/** "kafka|rabbitmq:p" is a preferred choice of two, "java:r5" asks five years; "-php" is not needed, "5y" are overall. */
function readingOf(text: string): string {
  const { requirements, negated, years } = engine.read('', text)
  const asked = requirements.map(({ oneOf, level, years: of }) => `${oneOf.join('|')}:${level[0]}${of ?? ''}`)
  return [
    ...new Set(asked),
    ...negated.map(({ skill }) => `-${skill}`),
    ...(years === null ? [] : [`${years.min}y`]),
  ].join(' ')
}

const examples: Record<string, [text: string, reading: string][]> = {
  'one-of groups': [
    ['Requirements:\n- Python, Java or Go', 'python|java|go:r'],
    ['Requirements:\n- Python, Java and Go', 'python:r java:r go:r'],
    ['Requirements:\n- at least one of Python, Java, Go', 'python|java|go:r'],
    ['Requirements:\n- a language such as Python, Java, Go', 'python|java|go:r'],
    [
      'Requirements:\n- a relational database such as MySQL or PostgreSQL',
      'relational-database|mysql|postgresql:r',
    ],
    ['Requirements:\n- message brokers (Kafka, RabbitMQ)', 'message-queue|kafka|rabbitmq:r'],
    [
      'Requirements:\n- Java (Spring Boot or Quarkus) and PostgreSQL or MySQL',
      'java:r spring-boot|quarkus:r postgresql|mysql:r',
    ],
    ['Requirements:\n- C#/.NET', 'csharp:r dotnet:r'],
    ['Requirements:\n- React/Vue/Angular', 'react|vue|angular:r'],
    ['Requirements:\n- HTML/CSS', 'html:r css:r'],
    ['Requirements:\n- either Kotlin or Scala', 'kotlin|scala:r'],
    ['Requirements:\n- Terraform, Pulumi or similar', 'terraform|pulumi:r'],
    ['Requirements:\n- one of the following:\n  - Python\n  - Java\n  - Go', 'python|java|go:r'],
    ['Requirements:\n- a database, preferably PostgreSQL', 'database:r postgresql:p'],
  ],
  levels: [
    ['Requirements:\n- Kafka is a plus', 'kafka:p'],
    ['Requirements:\n- Java required, Kotlin a plus', 'java:r kotlin:p'],
    ['Requirements:\n- strong Java, ideally with Spring Boot', 'java:r spring-boot:p'],
    ['Requirements:\n- experience with Rust or willingness to learn it', 'rust:p'],
    ['Requirements:\n- knowledge of Kafka and RabbitMQ is an asset', 'kafka:p rabbitmq:p'],
    ['Nice to have:\n- Redis', 'redis:p'],
    ['Requirements:\n- experience with Python-based tools', 'python:r'],
    ['Nice to have:\n- Linux-based appliances', 'linux:p'],
    ['What you will do:\n- Maintain Java-based billing', 'java:m'],
    ['About us\nWe sell a Python-based tool.', 'python:m'],
    ['Requirements:\n- Git-based workflows', 'git:r'],
    [
      'What you will do:\n- Design, test, deploy and document services',
      'software-testing:m software-deployment:m documentation:m',
    ],
    ['What you will do:\n- Take a test with our architect', ''],
    ['Requirements:\n- experience working with databases', 'database:r'],
    ['What you will do:\n- Work with DevOps to ship', 'devops:m'],
    ['What you will do:\n- Lead, coach and grow a squad', 'leadership:m coaching:m'],
    ['What you will do:\n- Ask the lead or the architect', ''],
    ['What you will do:\n- Mentor younger engineers', 'mentoring:m'],
    [
      'What you will do:\n- Look after reliability and performance',
      'reliability:m performance-optimization:m',
    ],
    ['We offer:\n- a bonus for your performance', ''],
    ['About us\nWe bring machine learning to farms.', 'machine-learning:m'],
    ['About us\nWe like clean code.', ''],
    ['Requirements:\n- Azure Dev Ops', 'azure-devops:r'],
    ['Requirements:\n- an Azure certification', 'azure:r'],
    ['Nice to have:\n- AWS Certified Developer', 'aws:p'],
    ['Nice to have:\n- must have AWS', 'aws:r'],
    ['Our stack: Go, PostgreSQL, Redis', 'go:m postgresql:m redis:m'],
    ['We use Kafka. You must know Java.', 'kafka:m java:r'],
    ['What you will do:\n- Build services in Go', 'go:m'],
    ['What you will do:\n- Experience with Go and gRPC', 'go:r grpc:r'],
    ['About us\nWe have used Python for 20 years.', 'python:m'],
    ['We offer:\n- a MacBook and Docker training', 'docker:m'],
  ],
  negation: [
    ['Requirements:\n- no PHP needed', '-php'],
    ['Requirements:\n- Java; PHP is not required', 'java:r -php'],
    ['Requirements:\n- you do not need to know Rust', '-rust'],
    ['This is not a React role.', '-react'],
    ['Requirements:\n- No degree required, Java required', 'java:r'],
    ["We moved off Drupal years ago, so you won't need it.", '-drupal'],
    ['Requirements:\n- not only Java but also Go', 'java:r go:r'],
    ['Requirements:\n- experience with Kafka is not required but a plus', 'kafka:p'],
    ['Requirements:\n- no prior experience with Scala, just empathy', 'empathy:r -scala'],
  ],
  years: [
    ['Requirements:\n- 5+ years of experience', '5y'],
    ['Requirements:\n- 3-5 yrs of Java', 'java:r3 3y'],
    ['Requirements:\n- five (5) years of backend development', 'backend-development:r5 5y'],
    ['Requirements:\n- at least 18 months of Go', 'go:r1.5 1.5y'],
    ['Requirements:\n- Python (3+ years), AWS (2 years)', 'python:r3 aws:r2 3y'],
    ["Requirements:\n- Bachelor's degree and 5 years of experience, or Master's and 3 years", '3y'],
    ['Requirements:\n- a degree in physics or six years of practice', ''],
    ['Requirements:\n- degree in physics or a related field and six years of experience', '6y'],
    ["Requirements:\n- bachelor's degree (3 years)", ''],
    ['We were founded 20 years ago and know Java.', 'java:m'],
    ['Requirements:\n- must be at least 18 years old', ''],
    ['Requirements:\n- 12 month contract with Java', 'java:r'],
  ],
  names: [
    ['Requirements:\n- Go-to-market experience', ''],
    ['Requirements:\n- R&D experience', ''],
    ['Requirements:\n- you go through the rest of the C-suite', ''],
    ['Intercom was founded in 2011. At Intercom, we love Ruby. Join Intercom!', 'ruby:m'],
    ['About GitLab\nGitLab believes in remote work.\nRequirements:\n- GitLab CI', 'gitlab-ci:r'],
    ['Rate: W2, no C2C', ''],
    ['Requirements:\n- JavaScriptC#Java', 'javascript:r csharp:r java:r'],
    ['Requirements:\n- SQL databases', 'sql:r'],
    ['Requirements:\n- EC2, S3 and RDS', 'amazon-ec2:r amazon-s3:r amazon-rds:r'],
    ['Requirements:\n- Spring Boot, Data and Security', 'spring-boot:r spring-data:r spring-security:r'],
    ['Requirements:\n- MS SQL / My SQL', 'sql-server|mysql:r'],
    ['Requirements:\n- Node.js, NodeJS or Node JS', 'nodejs:r'],
    ['Requirements:\n- C, C++, C# and F#', 'c:r cpp:r csharp:r fsharp:r'],
    ['Requirements:\n- PL/SQL, T-SQL, TCP/IP and CI/CD', 'pl-sql:r t-sql:r tcp-ip:r ci-cd:r'],
    ['Requirements:\n- .NET 8, ASP.NET Core, dotnet', 'dotnet:r aspnet-core:r'],
    [
      'Requirements:\n- scalable APIsDevelopment of JavaScriptExperience with Java',
      'scalability:r javascript:r java:r',
    ],
    ['Trusted by brands such as Zendesk, Acme Bakers and Shopify.', ''],
    ['Our angels from Stripe, Datadog, and New Relic like Rust.', 'rust:m'],
    ['Requirements:\n- You worked at companies like Slack\n- tools like Datadog', 'datadog:r'],
    ['What you will do:\n- Run services backed by Redis', 'redis:m'],
    ['Find us on github.com/acme, acme@wordpress.com and datadoghq.com. Deploys go to Fly.io.', 'fly-io:m'],
    ['Our office: 8 High Street, EC2N 4BQ. AD&D and P&C insurance. LI-JS1', ''],
    ['Snowflake Inc. is hiring', ''],
    ['Requirements:\n- Snowflake, dbt and Airflow', 'snowflake:r dbt:r airflow:r'],
    ['Requirements:\n- k8s, Postgres & docker-compose', 'kubernetes:r postgresql:r docker-compose:r'],
    ['mail jobs@python.org or see https://go.dev/java', ''],
    ['REQUIREMENTS\nJAVA, SPRING BOOT, KAFKA', 'java:r spring-boot:r kafka:r'],
    [
      'Requirements:\n• Java 17\n• Python 3.x\n• ES2015\n• Angular 2+',
      'java:r python:r javascript:r angular:r',
    ],
    ['Anforderungen:\n- Erfahrung mit Java\nVon Vorteil:\n- Kafka', 'java:r kafka:p'],
  ],
}

for (const [name, list] of Object.entries(examples)) {
  describe(name, () => {
    test.each(list)('%j', (text, reading) => {
      expect(readingOf(text)).toBe(reading)
    })
  })
}
