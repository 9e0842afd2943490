## The register of contracts, for recruiters and officers.

# A contract for somebody who has left or withdrawn.
fault-contract-not-preparing = This journey is no longer being prepared. Start a new journey for this worker first.
# The employer of a contract.
fault-contract-no-employer = Enter the employer as it stands in the register: its name, or its reference that begins with O.
# Origin or destination of a contract.
fault-contract-not-the-journey = This is not the country of the journey. Leave it out; it follows from the journey.
# $rule: the duty. $law: the law in a sentence. $reasons: what was compared.
fault-contract-unlawful = { $rule }: { $reasons }. { $law }
# The contract was submitted, verified or replaced.
fault-contract-closed = This cannot be done where the contract stands now. Open it again and look at its state.
# A contract is returned without saying what to correct.
fault-contract-no-reason = Say for at least one clause what has to be corrected.
# A reason stands at a clause that there is not.
fault-contract-no-such-clause = There is no such clause. Use the name of a fact or of a rule.

# The word before the reference of a contract.
register-contract = Contract
# $name: the recruiter.
register-recruiter = Recruiter: { $name }
# Heading above the officer's reasons.
register-notes = What the officer asks you to correct
# What a recruiter does next with a contract.
register-next-returned = Correct what the officer noted, then submit it again.
register-next-unlawful = It breaks the law as it is and cannot be submitted. Correct what is marked below.
register-next-draft = Look at what is not known yet, add it, then submit it to the office.
# Buttons and links on a contract.
register-edit = Change the contract
register-submit = Submit to the office
register-verify = Verify this contract
register-or-return = or return it
register-verify-hint = Look at what is broken or open below first. Verifying says that the office checked it.
# Heading above the judgment.
register-law = What the law says
# Documents of the worker.
register-papers = Papers of the worker
register-expires = expires on { $day }
register-expired = expired
register-no-expiry = does not expire
register-paper-passport = Passport
register-paper-visa = Visa
register-paper-residence-permit = Residence permit
register-paper-work-permit = Work permit
register-paper-identity-card = Identity card
register-paper-medical-certificate = Medical certificate
register-paper-skills-certificate = Certificate of skills
# Returning a contract to its recruiter.
register-return-title = Return it with reasons
register-return-hint = Write beside each clause what has to be corrected. Leave the others empty.
register-other-clause = Another clause
register-other-words = What has to be corrected there
register-return = Return to the recruiter
# What happened to a contract.
register-history = What happened so far
register-step-filed = Filed
register-step-corrected = Corrected
register-step-submitted = Submitted
register-step-returned = Returned
register-step-verified = Verified
register-step-replaced = Replaced by another
register-step-judged = Judged
register-broken = { $count ->
    [one] 1 rule broken
   *[other] { $count } rules broken
}
# The judgment of the law at that time.
register-verdict-refused = The law was broken
register-verdict-incomplete = Not everything could be told
register-verdict-allowed = No law was broken
# Before the identifier of the judgment, with which it can be replayed.
register-judgment = Judgment:
# States of a contract.
register-state-draft = Draft
register-state-submitted = Waits for the office
register-state-returned = Returned to correct
register-state-verified = Verified
register-state-replaced = Replaced
register-state-recorded = As given on arrival
# Writing a contract.
register-new = File a contract
register-form-title = The contract
register-form-hint = Answer what the contract says. Leave out what it does not say; the office sees what is missing.
register-form-context = Days and place
register-employer = Employer
register-employer-hint = The name as it stands in the register, or the reference that begins with O.
register-save = Save and check against the law
# Home and lists of recruiters.
register-home = Your workers and contracts
register-worker-new = Register a worker
register-tasks = Waits for you
register-none = None.
register-all = All
register-journeys = Journeys, newest first
register-workers = All your workers
register-contracts = Contracts
