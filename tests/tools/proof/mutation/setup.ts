/** That a property fails is all that is asked here: a smaller example of it takes longer than all the rest. */
import fc from 'fast-check'

fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true })
