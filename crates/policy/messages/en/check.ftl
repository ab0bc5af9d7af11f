# The findings of `check`: CODE, CODE-help, and variants as CODE-variant.

ORG-KVK = the trade register number is missing or malformed
ORG-KVK-help = add `kvk` with the eight digits of the trade register
ORG-KVK-malformed = { $why }

DPO-SCREEN = whether a data protection officer is needed was not assessed
DPO-SCREEN-help = make the test of art. 37 and write its date at `dpo.screened`

META-DATE = the statement has no date or version
META-DATE-help = add `in-force` and `version`

TXT-LIABILITY = liability terms do not belong in a privacy statement
TXT-LIABILITY-help = move them to the terms and conditions, or leave them out

TXT-TERMS = not a special category under art. 9: { $category }
TXT-TERMS-controller = the text says processor where it means controller
TXT-TERMS-help = call it sensitive, or use the words of art. 4 and 9

PUR-VAGUE = not specific: { $title }
PUR-VAGUE-help = say what is done: which service, which messages, which administration

PUR-NO-CATEGORY = no data categories: { $title }
PUR-NO-CATEGORY-help = list the categories at `data`

PUR-MANDATORY = not stated whether data is mandatory and what refusing means: { $title }
PUR-MANDATORY-help = say it at `without`, or let the statement be made from this file

PUR-SOURCE = the source is not named (art. 14): { $title }
PUR-SOURCE-help = name the source: a register, an employer, a recipient

PUR-JOINT = the essence of the joint-controller arrangement with { $name } is missing
PUR-JOINT-help = say it at `recipient.{ $id }.arrangement`

CAT-UNUSED = serves no purpose: { $category }
CAT-UNUSED-help = stop collecting it, or name the purpose that needs it

CAT-CATCHALL = a catch-all in place of categories: { $place }
CAT-CATCHALL-help = name the categories

BAS-MISSING = { $count ->
    [one] no legal basis: { $title }
   *[other] { $count } purposes without a legal basis: { $title }
 }
BAS-MISSING-help = choose one of consent, contract, legal-obligation, vital-interests, public-task, legitimate-interests

BAS-MULTI = several bases are lumped together: { $title }
BAS-MULTI-help = split the purpose: one purpose, one basis

BAS-LAW-UNNAMED = the law behind it is not named: { $title }
BAS-LAW-UNNAMED-help = name it at `law`, or keep `by law: tax`

BAS-INTEREST-UNNAMED = the legitimate interest is not named: { $title }
BAS-INTEREST-UNNAMED-help = say at `interest` what the organisation needs it for

BAS-NO-LIA = no balancing test on record: { $title }
BAS-NO-LIA-help = weigh it and write the day at `balanced`

BAS-PRECONTRACT = steps before a contract fit 6(1)(b) better: { $title }
BAS-PRECONTRACT-help = use `contract`

BAS-CONTRACT-NEED = not necessary for the contract: { $title }
BAS-CONTRACT-NEED-help = choose another basis: consent for marketing, legitimate interests for evaluation

BAS-CONSENT-MISMATCH = the text asks agreement, but the basis is not consent: { $title }
BAS-CONSENT-MISMATCH-help = make consent the basis, or do not ask

BAS-COLLECTION = debt collection does not rest on a legal duty: { $title }
BAS-COLLECTION-help = make it a purpose of its own on `legitimate-interests`

SPC-GROUND = no exception of art. 9 for { $category }: { $title }
SPC-GROUND-help = name the exception at `allowed-by.{ $id }`

SPC-DENIED = the claim "no special data" conflicts with { $title }
SPC-DENIED-help = drop the claim and name the data, with consent or another exception

CHI-CONTRADICT = a parent's consent is promised while age is said not to be checked
CHI-CONTRADICT-help = say how age is checked, or do not promise it

RET-MISSING = { $count ->
    [one] no retention period: { $title }
   *[other] { $count } purposes without a retention period: { $title }
 }
RET-MISSING-help = say at `keep` how long, and from when

RET-NO-START = the period of { $class } has no starting moment: "{ $text }"
RET-NO-START-help = add `after` and an event: `1 year after last-contact`

RET-RANGE = the period of { $class } is a range without a condition: "{ $text }"
RET-RANGE-help = write one rule for each case, with `if`

RET-MODALITY = deletion is not promised: "{ $text }" ({ $class })
RET-MODALITY-help = leave out `at least` and `in principle`

RET-OPEN-END = open-ended: only the person can end { $class } ("{ $text }")
RET-OPEN-END-help = add a limit of inactivity: `or 2 years after last-opened`

RET-LAW-UNNAMED = a statutory period without the law: "{ $text }" ({ $class })
RET-LAW-UNNAMED-help = name it: `by law: tax`

RET-CONSENT-COND = keeping applications over { $limit } needs consent: "{ $text }"
RET-CONSENT-COND-help = write two rules: the short one always, the long one `if consent`

RET-BELOW-FLOOR = "{ $text }" ends before { $law } lets go of the data for { $title }: { $floor } after { $moment }
RET-BELOW-FLOOR-help = say that this data is kept longer for that purpose, or lengthen the period
RET-BELOW-FLOOR-own = "{ $text }" ends before { $law } lets go of the data for { $title }: { $floor } after { $moment }
RET-BELOW-FLOOR-own-help = lengthen the period, or name the law: `by law: …`
RET-BELOW-FLOOR-sooner = { $category } would go after "{ $text }", but { $law } asks { $floor } for { $title }
RET-BELOW-FLOOR-sooner-help = take this `sooner` out: the law makes one keep this data as long as the rest

RET-QUOTE-TAX = quotations that were not accepted have no seven-year duty: { $title }
RET-QUOTE-TAX-help = write `["3 months after quote", "by law: tax if accepted"]`

RET-DSR = no retention period for records of requests, breaches and consents
RET-DSR-help = say it at `[records]`

RCP-NONEXHAUSTIVE = the list of recipients is open-ended
RCP-NONEXHAUSTIVE-help = name all recipients, or categories of them

RCP-CONTRADICT = the claim that nothing is shared conflicts with { $name }
RCP-CONTRADICT-help = drop the claim, or add the exception that is true

RCP-COOKIE-UNLISTED = receives data but is not listed: { $name }
RCP-COOKIE-UNLISTED-help = add it to `[recipient]`

PRC-NDA = an NDA does not replace a processing agreement
PRC-NDA-help = sign a processing agreement with every processor

PRC-TERM = direct processors are called sub-processors
PRC-TERM-help = call them processors

TRF-MISSING = nothing is said about transfer outside the EEA to { $name }
TRF-MISSING-help = write `safeguard = "dpf"`, `"scc"` or `"bcr"` at the recipient

TRF-DPA-TOOL = a processing agreement is no transfer tool
TRF-DPA-TOOL-help = use an adequacy decision (`dpf`), `scc` or `bcr`

TRF-VAGUE-COUNTRY = the country of destination is not named
TRF-VAGUE-COUNTRY-help = name every country

TRF-TIA = no transfer impact assessment on record{ $name }
TRF-TIA-help = assess it and write the day at `assessed`
TRF-TIA-general = no transfer impact assessment on record
TRF-TIA-general-help = write `safeguard` and `assessed` at the recipients that it is about

TRF-COPY = not stated how to obtain the safeguards
TRF-COPY-help = add a working link or address at `copy`

RGT-MISSING = right missing: { $right }
RGT-MISSING-help = add it to `rights.offers`

RGT-OBJECT-SEPARATE = the right to object is not presented separately
RGT-OBJECT-SEPARATE-help = set it apart in the text, and `objection-apart = true`

RGT-NARROWED = narrower than the law: { $right }
RGT-NARROWED-help = state the right as the law gives it

RGT-OVERPROMISE = unlimited deletion on request conflicts with { $law } ({ $title })
RGT-OVERPROMISE-help = say what stays, why, and until when

DDL-STRICTER = the own term of { $period } binds; the clock is set to it
DDL-STRICTER-help = keep it, if it can be met

IDV-COPY-DEFAULT = asking an identity copy by default is an unnecessary hurdle
IDV-COPY-DEFAULT-help = ask only in doubt, and start with what is already known: a login, a link by e-mail, a call

IDV-COPY-EXAMPLE = an identity copy must be the last resort
IDV-COPY-EXAMPLE-help = put lighter steps before it

CMP-LINK = a link to the supervisory authority is missing
CMP-LINK-help = add `complaints.link`

CON-BY-USE = using the site is not consent
CON-BY-USE-help = leave it out; ask where consent is needed

CON-TIED = consent is tied to { $benefit }
CON-TIED-help = give the benefit without consent, or say that it is the price and use another basis

COO-NO-LIST = no list of cookies with purpose, party and lifetime
COO-NO-LIST-help = list each cookie at `[cookie]`, or say where the list stands

COO-CLASS = not strictly necessary: { $name }
COO-CLASS-help = call it analytical or tracking, and ask consent first

COO-FUNCTIONAL-CONSENT = functional cookies need no consent
COO-FUNCTIONAL-CONSENT-help = ask only for the others

COO-BROWSER-OPTOUT = browser settings are no means of consent or withdrawal
COO-BROWSER-OPTOUT-help = offer a button that stays in view

MKT-EXISTING = the conditions for existing customers are not met: { $title }
MKT-EXISTING-help = offer objection at collection and in every message, and say so with `marketing.objection-offered`

MKT-CONTRACT = a newsletter is not performance of a contract: { $title }
MKT-CONTRACT-help = ask consent, or use the exception for existing customers on legitimate interests

ADM-MISSING = no information on automated decisions{ $title }
ADM-MISSING-help = say `automated-decisions.used = false` or `automated = false`, or describe them at `automated` of the purpose

BRE-NONE = no breach procedure
BRE-NONE-help = say at `[breach]` when the authority and people are told

BRE-SUBJECTS = informing the people concerned is not covered
BRE-SUBJECTS-help = add `breach.tells-people = "high-risk"`

BRE-REPORTER = a term of { $period } cannot be imposed on reporters
BRE-REPORTER-help = thank them, and leave the term out

CHG-NOTICE = material changes are not announced
CHG-NOTICE-help = announce them where people are: by e-mail, in the account

CHG-NEWSLETTER = change notices are tied to a newsletter
CHG-NEWSLETTER-help = announce changes to everyone, apart from the newsletter

CLM-SELL = "never sold" stands beside { $name }, which advertises: explain
CLM-SELL-help = say what this party gets and may do with it

ORG-IDENTITY = the name or the address of the organisation is missing
ORG-IDENTITY-help = fill in `organisation.name` and `organisation.address`
ORG-IDENTITY-name = the name of the organisation is missing
ORG-IDENTITY-address = the postal address of the organisation is missing
ORG-IDENTITY-vat = { $why }
ORG-IDENTITY-vat-help = copy the VAT id from the letter of the tax office

ORG-CONTACT = no contact point for privacy questions
ORG-CONTACT-help = fill in `organisation.email`, or a way to ask at `contact.privacy`
ORG-CONTACT-phone = { $why }
ORG-CONTACT-phone-help = dial the number to see whether it is right

PUR-NONE = no purposes are listed
PUR-NONE-help = describe what data is held for: `[purpose.billing]`

CMP-AP = complaint to the authority (AP) is not mentioned
CMP-AP-help = say it in the text, and write `complaints.authority = "AP"`

RGT-WITHDRAW = the right to withdraw consent is missing
RGT-WITHDRAW-help = add `withdraw` to `rights.offers`

PRC-NO-DPA = no processing agreement with { $name }
PRC-NO-DPA-help = sign one, and write the day: `agreement = 2026-01-01`

check-errors = { $count ->
    [one] 1 error
   *[other] { $count } errors
 }
check-warnings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
 }
check-advice = { $count ->
    [one] 1 piece of advice
   *[other] { $count } pieces of advice
 }
check-accepted = { $count } accepted
check-expired = the acceptance of { $code } ended on { $until }
check-later = not in force yet on { $today }: { $what } (from { $from })
check-later-adequacy = the adequacy decision for { $name }
check-summary = { $counts } (law as of { $law }; { $applied } of { $known } rules applied)

rule-planned = the rule `{ $code }` is known, but not written yet
rule-planned-help = `waarborg explain` lists the rules that are checked
nothing-at-path = the policy says nothing at `{ $path }`
nothing-at-path-help = { $meant ->
    [none] `waarborg show` lists all that it says
   *[other] did you mean `{ $meant }`?
 }
