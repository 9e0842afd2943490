## Recruiters' pages about the workers they place.

# A country was not chosen, or is none.
fault-worker-choose-country = Choose a country.
# Heading and button.
placing-title = Your workers
placing-new = Register a worker
placing-none = You have registered no worker yet.
placing-contract = File a contract
placing-hint = Enter what the passport says. The contract comes next.
# Fields of the form.
placing-name = Full name
placing-birth = Date of birth
placing-nationality = Nationality
placing-origin = Leaves from
placing-destination = Goes to work in
placing-phone = Telephone, with the country code
placing-passport = Passport number
placing-expires = Passport expires on
placing-register = Register and go on to the contract
# Where a worker is on a journey.
placing-stage-preparing = preparing
placing-stage-cleared = cleared to depart
placing-stage-abroad = abroad
placing-stage-returned = returned
placing-stage-withdrawn = withdrawn
# A document of a worker.
placing-paper-passport = Passport
placing-paper-visa = Visa
placing-paper-residence-permit = Residence permit
placing-paper-work-permit = Work permit
placing-paper-identity-card = Identity card
placing-paper-medical-certificate = Medical certificate
placing-paper-skills-certificate = Certificate of skills
placing-paper-expires = Valid until { $day }.
placing-paper-expired = It is no longer valid.
placing-paper-no-expiry = It does not expire.
placing-paper-replaced = Another document has taken its place.
placing-paper-next = Ask the worker for the new document as soon as there is one, and enter it.
# Who holds a document.
placing-held-worker = The worker holds it.
placing-held-taken = Somebody else took it, as the worker reported. That is a breach.
placing-held-lost = It was lost.
