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
