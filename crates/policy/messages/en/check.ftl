# The findings of `check`: CODE, CODE-help, and variants as CODE-variant.

ORG-KVK = the trade register number is missing or malformed
ORG-KVK-malformed = { $why }
ORG-KVK-help = write the eight digits of the trade register at `organisation.kvk`

DPO-SCREEN = whether a data protection officer is needed was not assessed
DPO-SCREEN-help = make the test of art. 37 and write its date at `dpo.screened`

META-DATE = the statement has no date or version
META-DATE-help = fill in `statement.in-force` and `statement.version`

TXT-LIABILITY = liability terms do not belong in a privacy statement
TXT-LIABILITY-help = move them to the terms and conditions, or leave them out

TXT-TERMS = not a special category under art. 9: { $category }
TXT-TERMS-controller = the text says processor where it means controller
TXT-TERMS-help = call it sensitive, or use the words of art. 4 and 9
TXT-TERMS-controller-help = write controller where the organisation itself decides, and processor for who works on its instructions

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
BAS-MISSING-help = choose one at `basis`: `consent`, `contract`, `legal-obligation`, `vital-interests`, `public-task` or `legitimate-interests`

BAS-MULTI = several bases are lumped together: { $title }
BAS-MULTI-help = split the purpose: one purpose, one basis
BAS-MULTI-covers = { $basis ->
    [contract] no contract needs this
   *[other] no law obliges to this
 }: { $covers } (covered by { $title })
BAS-MULTI-covers-help = take it out of `covers` and make it a purpose of its own, with its own basis

BAS-LAW-UNNAMED = the law behind it is not named: { $title }
BAS-LAW-UNNAMED-help = name the law and its article at `law`, or at `keep`: `by law: tax`
BAS-LAW-UNNAMED-article = `{ $law }` without an article brings no retention period of the law: { $title }
BAS-LAW-UNNAMED-article-help = name the article that is meant: { $articles }, or another

BAS-INTEREST-UNNAMED = the legitimate interest is not named: { $title }
BAS-INTEREST-UNNAMED-help = say at `interest` what the organisation needs it for

BAS-NO-LIA = no balancing test on record: { $title }
BAS-NO-LIA-help = weigh it and write the day at `balanced`

BAS-PRECONTRACT = steps before a contract fit 6(1)(b) better: { $title }
BAS-PRECONTRACT-help = write `basis = "contract"`

BAS-CONTRACT-NEED = not necessary for the contract: { $title }
BAS-CONTRACT-NEED-help = choose another basis: consent for marketing, legitimate interests for evaluation

BAS-CONSENT-MISMATCH = the text asks agreement, but the basis is not consent: { $title }
BAS-CONSENT-MISMATCH-help = make consent the basis (`basis = "consent"`), or do not ask for agreement

BAS-COLLECTION = debt collection does not rest on a legal duty: { $title }
BAS-COLLECTION-help = make it a purpose of its own on `legitimate-interests`

SPC-GROUND = no exception of art. 9 for { $category }: { $title }
SPC-GROUND-help = name the exception at `allowed-by.{ $id }`
SPC-GROUND-other = no exception of art. 9: { $ground } ({ $category }; { $title })
SPC-GROUND-other-help = write an exception of art. 9(2) at `allowed-by.{ $id }` (`consent`, `care`, `legal-claims`), or the law that permits this data, with its article

SPC-DENIED = the claim "no special data" conflicts with { $title }
SPC-DENIED-help = drop the claim and name the data, with consent or another exception; do not leave out notes of conversations

CHI-CONTRADICT = a parent's consent is promised, while the text says that age cannot be checked
CHI-CONTRADICT-help = say at `minors.verified-by` how it is checked, or do not promise it

RET-MISSING = { $count ->
    [one] no retention period: { $title }
   *[other] { $count } purposes without a retention period: { $title }
 }
RET-MISSING-help = say at `keep` how long, and from when
RET-MISSING-data = no retention period for { $data } ({ $title })
RET-MISSING-data-help = say at `keep` how long this is kept too, or give one rule without `data` for the rest

RET-NO-START = the period of { $class } has no starting moment: "{ $text }"
RET-NO-START-help = add `after` and an event: `1 year after last-contact`

RET-RANGE = the period of { $class } is not fixed: "{ $text }"
RET-RANGE-help = write a rule for each case, with `if`: `["4 weeks after end-of-application", "1 year after end-of-application if consent"]`

RET-MODALITY = deletion is not promised: "{ $text }" ({ $class })
RET-MODALITY-help = promise that data goes: leave out `at least` and `in principle`

RET-OPEN-END = without a limit: only the person can end { $class } ("{ $text }")
RET-OPEN-END-help = add a limit for people who fall silent: `or 2 years after last-contact`

RET-LAW-UNNAMED = a statutory period without the law: "{ $text }" ({ $class })
RET-LAW-UNNAMED-help = name the law: `by law: tax`

RET-CONSENT-COND = applications may be kept over { $limit } with consent only: "{ $text }"
RET-CONSENT-COND-help = write two rules: the short one always, the long one `if consent`

RET-BELOW-FLOOR = "{ $text }" ends too early for { $title }: { $law } asks { $floor } after { $moment }
RET-BELOW-FLOOR-help = say that this data is kept longer for that purpose, or lengthen the period
RET-BELOW-FLOOR-own = "{ $text }" ends too early for { $title }: { $law } asks { $floor } after { $moment }
RET-BELOW-FLOOR-own-help = lengthen the period, or name the law: `by law: …`
RET-BELOW-FLOOR-sooner = { $category } would go after "{ $text }", but { $law } asks { $floor } for { $title }
RET-BELOW-FLOOR-sooner-help = take this `sooner` out: by law this data stays as long as the rest

RET-QUOTE-TAX = quotations that were not accepted need not be kept for seven years: { $title }
RET-QUOTE-TAX-help = write `["3 months after quote", "by law: tax if accepted"]`

RET-ONLY-CRITERION = "no longer than needed" is no criterion: { $title }
RET-ONLY-CRITERION-help = name a period and a moment, or say who looks when: `while needed, reviewed every 1 year`
RET-ONLY-CRITERION-claim = "no longer than needed" is said, but no rule says when data goes
RET-ONLY-CRITERION-claim-help = say at `keep` of each purpose how long, and from when

RET-FOREVER = the text says that data once stored is kept: no purpose needs data for ever
RET-FOREVER-help = drop the claim, and say how long each purpose holds data
RET-FOREVER-contradict = the text says that data once stored is kept, and also that it is kept no longer than needed
RET-FOREVER-rule = kept for ever, outside research and archives: { $title }
RET-FOREVER-rule-help = name a period, or an event that ends it

RET-ABOVE-CEILING = "{ $text }" is longer than { $source } allows: { $ceiling } after { $moment } ({ $title })
RET-ABOVE-CEILING-help = shorten the period; what another law makes one keep longer is another purpose
RET-ABOVE-CEILING-guidance = "{ $text }" is longer than the supervisory authority accepts: { $ceiling } after { $moment } ({ $title }; { $source })
RET-ABOVE-CEILING-repealed = "{ $text }" is longer than usual: { $ceiling } after { $moment } ({ $title }; guidance after a repealed decree: { $source })
RET-ABOVE-CEILING-repealed-help = shorten the period, or say why this organisation needs it longer

RET-CARE = not said how long a care file is kept: { $title } ({ $law })
RET-CARE-help = name the law: `by law: care-file`, `by law: youth-file` or `by law: wmo-file`

RET-DSR = no retention period for records of requests, breaches and consents
RET-DSR-help = say it at `[records]`: `requests`, `breaches` and `consents`

RCP-NONE = no recipients are listed, nor categories of them
RCP-NONE-help = list them at `[recipient]`; if nobody else receives data, say so with the claim `not-outsourced`

RCP-NONEXHAUSTIVE = the list of recipients is open-ended
RCP-NONEXHAUSTIVE-help = name all recipients, or categories of them

RCP-CONTRADICT = "{ $claim }" conflicts with { $name }
RCP-CONTRADICT-help = drop the claim, or add the exception that is true: `never-shared unless listed-partner`
RCP-CONTRADICT-unlisted = "{ $claim }" conflicts with who is not listed as a recipient: { $name }
RCP-CONTRADICT-unlisted-help = list this party at `[recipient]`, or drop the claim

RCP-NO-PURPOSE = receives data for no purpose: { $name }
RCP-NO-PURPOSE-help = name it at `recipients` of a purpose, or in `sharing.always`; with `when` if only in some case

RCP-BROAD = too broad as a ground for sharing data: { $ground }
RCP-BROAD-help = name the duty, the recipients or the purposes: `legal-duty`, `listed-partner`, `listed-purpose`

RCP-COOKIE-UNLISTED = receives data but is not listed: { $name }
RCP-COOKIE-UNLISTED-help = add the party to `[recipient]`

RCP-SELFHOSTED = software on one's own server, no recipient: { $name }
RCP-SELFHOSTED-help = leave it out, and name the host
RCP-SELFHOSTED-unsaid = usually software on one's own server, and then no recipient: { $name }
RCP-SELFHOSTED-unsaid-help = leave it out and name the host, or write `hosting = "cloud"`

PRC-NDA = an NDA does not replace a processing agreement
PRC-NDA-help = sign a processing agreement with every processor
PRC-NDA-named = an NDA does not replace a processing agreement: { $name }

PRC-CHECKLIST = the agreement with { $name } lacks: { $items }
PRC-CHECKLIST-help = have the agreement completed, and take the word out of `lacks`

PRC-TERM = direct processors are called sub-processors
PRC-TERM-help = call them processors

TRF-MISSING = nothing is said about transfer outside the EEA to { $name }
TRF-MISSING-help = { $framework ->
    [yes] write at the recipient `safeguard = "scc"` or `"bcr"`, or `"dpf"` if it is on the list in the United States
   *[no] write at the recipient `safeguard = "scc"` or `"bcr"`
 }

TRF-NO-TOOL = no safeguard (transfer tool) for data in { $country }
TRF-NO-TOOL-help = { $framework ->
    [yes] add the safeguard: `scc`, `bcr`, or `dpf` for organisations in the United States on the list of the Data Privacy Framework
   *[no] add the safeguard: `scc` or `bcr`
 }
TRF-NO-TOOL-unnamed = no safeguard (transfer tool) for countries outside the EEA
TRF-NO-TOOL-elsewhere = the EU-US framework does not protect a transfer to { $name }, outside the United States
TRF-NO-TOOL-elsewhere-help = use `scc` or `bcr`

TRF-DPA-TOOL = a processing agreement is no transfer tool
TRF-DPA-TOOL-help = use `scc` or `bcr`, or `dpf` for a recipient on the list of the Data Privacy Framework
TRF-DPA-TOOL-named = a processing agreement is no transfer tool: { $name }
TRF-DPA-TOOL-signed = nobody can sign the GDPR: that protects no transfer

TRF-VAGUE-COUNTRY = the country of destination is not named
TRF-VAGUE-COUNTRY-help = name every country
TRF-VAGUE-COUNTRY-named = the country of destination is not named: { $name }
TRF-VAGUE-COUNTRY-unsaid = not said in which country this recipient is: { $name }
TRF-VAGUE-COUNTRY-unsaid-help = add it: `country = "NL"`

TRF-EXPIRED = the adequacy decision for { $country } held until { $date }: { $name }
TRF-EXPIRED-help = { $framework ->
    [yes] use `scc` or `bcr` with an assessment, or `dpf` for a recipient that is on its list
   *[no] use `scc` or `bcr` with an assessment
 }
TRF-EXPIRED-early = the adequacy decision for { $country } holds from { $date } only: { $name }

TRF-DPF = not looked up on the list of the Data Privacy Framework: { $name }
TRF-DPF-help = look on dataprivacyframework.gov and write the day at `assessed`; not listed: use `scc`
TRF-DPF-old = looked up on the list of the Data Privacy Framework more than { $period } ago: { $name }
TRF-DPF-general = the Data Privacy Framework is named, but not which recipients are on its list
TRF-DPF-general-help = write `safeguard = "dpf"` and `assessed` at the recipients that it is about

TRF-TIA = no transfer impact assessment on record: { $name }
TRF-TIA-help = assess it and write the day at `assessed`
TRF-TIA-general = no transfer impact assessment on record
TRF-TIA-general-help = write `safeguard` and `assessed` at the recipients that it is about

TRF-COPY = not stated how to obtain the safeguards
TRF-COPY-help = write at `copy` a link that works, or the address to ask at
TRF-COPY-named = not stated how to obtain the safeguards: { $name }

TRF-EU-CLAIM = the claim that data stays within the EU conflicts with { $name }
TRF-EU-CLAIM-help = drop the claim and say what protects the data, or choose a recipient within the EEA

RGT-MISSING = right missing: { $right }
RGT-MISSING-help = add it to `rights.offers`

RGT-OBJECT-SEPARATE = the right to object is not presented separately
RGT-OBJECT-SEPARATE-help = set it apart in the text, and write `rights.objection-apart = true`

RGT-NARROWED = narrower than the law: { $right }
RGT-NARROWED-help = state the right as the law gives it; a refusal names the article that allows it: `AVG art. 17(3)`

RGT-OVERPROMISE = unlimited deletion on request conflicts with { $law } ({ $title })
RGT-OVERPROMISE-help = say what stays, why, and until when; the claim becomes `deleted-on-request unless legal-duty`

DDL-MISSING = no term for answering requests (law: one month)
DDL-MISSING-help = write `rights.answer-within = "1 month"`, or a shorter term
DDL-MISSING-vague = no number in the term for answering requests (law: one month)

DDL-TOO-LONG = { $period } can be longer than the month of the law: a request of { $received } is due on { $law }, not on { $promise }
DDL-TOO-LONG-help = write `1 month` or `4 weeks`

RGT-SHIFTED = the text makes the person responsible for correct data; the organisation is
RGT-SHIFTED-help = leave the sentence out, and say how data is corrected

RGT-WITHDRAW-HOW = not said how consent is withdrawn: { $title }
RGT-WITHDRAW-HOW-help = say it at `consent.withdraw`: `where-asked`, `unsubscribe-link`, `account`
RGT-WITHDRAW-HOW-harder = withdrawing is harder than giving: { $title }
RGT-WITHDRAW-HOW-harder-help = let people withdraw where they consented: a link, a button, the account

DDL-STRICTER = the promised term of { $period } counts, though the law gives a month
DDL-STRICTER-help = keep that term if it can be met; otherwise `1 month` is enough

DSR-AS-COMPLAINT = requests are handled as complaints
DSR-AS-COMPLAINT-help = give requests their own way: no reason asked, answered within a month

DSR-WRITING = requests are taken in writing only
DSR-WRITING-help = offer a form as help, and take requests in any way
DSR-WRITING-form = requests are taken on a form only

DSR-CHANNEL = there is no way to make a request that people can use
DSR-CHANNEL-help = write the address out, or name another channel at `rights.channels`

IDV-COPY-DEFAULT = asking an identity copy by default is an unnecessary hurdle
IDV-COPY-DEFAULT-help = ask only in doubt (`ask = "when-in-doubt"`), and start with what is already known: `login`, `email-link`, `call-back`

IDV-COPY-EXAMPLE = an identity copy may be asked only when nothing else helps
IDV-COPY-EXAMPLE-help = put lighter steps before it at `rights.identity.by`: `login`, `email-link`, `call-back`

IDV-MASK = on a copy of an identity document these must be unreadable: { $items }
IDV-MASK-help = write `blacken = ["bsn", "photo", "mrz", "document-number"]`, and say so in the text
IDV-MASK-unsaid = not said what must be unreadable on a copy of an identity document: at least { $items }

DSR-FEE = requests are free, but { $fee } euro is asked
DSR-FEE-help = leave `fee` out

CMP-LINK = a link to the supervisory authority is missing
CMP-LINK-help = add `complaints.link`

CMP-CONDITIONAL = the right to complain to the authority is made conditional
CMP-CONDITIONAL-help = say it without a condition; asking people to call first is fine

CON-BY-USE = using the site is not consent
CON-BY-USE-help = leave it out; ask where consent is needed

CON-TIED = consent is tied to { $benefit }
CON-TIED-help = give the benefit also to who does not consent

COO-NO-LIST = no list of cookies with purpose, party and lifetime
COO-NO-LIST-help = list each cookie at `[cookie]`, or say where the list stands

COO-CLASS = not strictly necessary: { $name }
COO-CLASS-help = write `kind = "analytical"` or `"tracking"`, and ask consent first

COO-FUNCTIONAL-CONSENT = functional cookies need no consent
COO-FUNCTIONAL-CONSENT-help = ask only for the others: take `functional` out of `cookies.consent`

COO-BROWSER-OPTOUT = browser settings neither give consent nor take it back
COO-BROWSER-OPTOUT-help = offer a button that stays in view: `cookies.withdraw = ["button-bottom-right"]`

MKT-EXISTING = the conditions for existing customers are not met: { $title }
MKT-EXISTING-help = offer objection at collection and in every message, and say so with `marketing.objection-offered`
MKT-EXISTING-no-sale = no customers: { $subject } did not give their address with a sale ({ $title })
MKT-EXISTING-no-sale-help = ask consent first (`marketing.email = "opt-in"`), or name at `subjects` the customers that it is for

MKT-CONTRACT = advertising is not performance of a contract: { $title }
MKT-CONTRACT-help = ask consent, or use the exception for existing customers on legitimate interests

ADM-MISSING = no information on automated decisions{ $title }
ADM-MISSING-help = say `automated-decisions.used = false` or `automated = false`, or describe them at `automated` of the purpose
ADM-MISSING-undescribed = not said { $lacks ->
    [logic] by what logic
    [effect] with what effect
   *[both] by what logic and with what effect
 } a computer decides: { $title }
ADM-MISSING-undescribed-help = describe it at `automated.logic` and `automated.effect`

BRE-NONE = not said what happens at a breach
BRE-NONE-help = say at `[breach]` when the authority and people are told

BRE-SUBJECTS = not said that people are told when a breach is a high risk to them
BRE-SUBJECTS-help = add `breach.tells-people = "high-risk"`

BRE-REPORTER = who reports a breach cannot be held to a term of { $period }
BRE-REPORTER-help = thank them, and leave the term out

CHG-NOTICE = people get no notice of important changes
CHG-NOTICE-help = announce them where people are, and say so at `changes.announced-by`: `email`, `account`, `post`

CHG-NEWSLETTER = change notices are tied to a newsletter
CHG-NEWSLETTER-help = announce changes to everyone, apart from the newsletter

CLM-SELL = "never sold", but there is advertising through { $name }
CLM-SELL-help = say what this party gets and may do with it

ORG-IDENTITY = the organisation's name and address are missing
ORG-IDENTITY-help = fill in `organisation.name` and `organisation.address`
ORG-IDENTITY-name = the name of the organisation is missing
ORG-IDENTITY-address = the postal address of the organisation is missing
ORG-IDENTITY-vat = { $why }
ORG-IDENTITY-vat-help = copy the VAT id from the letter of the tax office

ORG-CONTACT = no contact point for privacy questions
ORG-CONTACT-help = fill in `organisation.email`, or a way to ask at `contact.privacy`
ORG-CONTACT-phone = { $why }
ORG-CONTACT-phone-help = dial the number to see whether it is right
ORG-CONTACT-email = `{ $email }` is no e-mail address
ORG-CONTACT-email-help = write the address alone, without a name or a second address

PUR-NONE = no purposes are listed
PUR-NONE-help = describe what data is held for: `[purpose.billing]`

CMP-AP = complaint to the authority (AP) is not mentioned
CMP-AP-help = say it in the text, and write `complaints.authority = "AP"`

RGT-WITHDRAW = the right to withdraw consent is missing
RGT-WITHDRAW-help = add `withdraw` to `rights.offers`

PRC-NO-DPA = no processing agreement with { $name }
PRC-NO-DPA-help = sign it, and write the day: `agreement = 2026-01-01`

CON-PRECHECKED = a box that is ticked beforehand is no consent: { $title }
CON-PRECHECKED-help = leave the box empty
CON-PRECHECKED-before = it happens before anyone consents: { $title }
CON-PRECHECKED-before-help = ask first, and wait for the answer

CON-PROOF = no proof of consent on record: { $title }
CON-PROOF-help = keep a record of each consent, and say which at `consent.proof`
CON-PROOF-browser = the choice about cookies stands in the visitor's browser only, so consent cannot be proven
CON-PROOF-browser-help = keep it with the organisation: `cookies.consent-kept = "ledger"`

COO-NO-CONSENT = set without consent: { $name }
COO-NO-CONSENT-help = ask first, and write the kind at `cookies.consent`

COO-GA = said to be set up privacy-friendly, but not shown: { $name } (missing: { $settings })
COO-GA-help = check each setting and list them at `settings`, or ask consent

COO-EQUAL = refusing is harder than accepting
COO-EQUAL-help = give refusing the same button in the same place
COO-EQUAL-withdraw = nothing says how the choice about cookies can be taken back
COO-EQUAL-withdraw-help = keep a button in view, and say so at `cookies.withdraw`

COO-CONTRADICT = cookies are said to wait for consent, but all that is offered is switching them off in the browser
COO-CONTRADICT-help = ask in a cookie window (`cookies.banner = true`), and set nothing before the choice
COO-CONTRADICT-before = cookies are said to wait for consent, but they are set before the choice
COO-CONTRADICT-before-help = set nothing before the choice

MKT-OPTOUT = advertising over this channel needs consent beforehand: { $title }
MKT-OPTOUT-help = ask consent first: `opt-in`
MKT-OPTOUT-unsaid = not said how advertising is permitted here without consent: { $title }
MKT-OPTOUT-unsaid-help = say it at `marketing.email`: `opt-in` after consent, or `existing-customer` for own customers

MKT-PHONE = calling customers needs their consent since { $since }: { $title }
MKT-PHONE-help = ask consent before calling: `marketing.phone = "opt-in"`
MKT-PHONE-business = whoever is a natural person among them must have consented to calls since { $since }: { $title }
MKT-PHONE-business-help = ask sole traders and other natural persons before calling them: `marketing.phone = "opt-in"`

MKT-UNSUB = no way to unsubscribe: { $title }
MKT-UNSUB-help = offer it in every message, and say how at `marketing.unsubscribe`
MKT-UNSUB-header = unsubscribing with one click is not promised: { $title }
MKT-UNSUB-header-help = let the mail program send the header of RFC 8058, and add `"one-click"` to `marketing.unsubscribe`

MKT-CONTRADICT = the claim "no newsletter" conflicts with { $title }
MKT-CONTRADICT-help = drop the claim, or stop the newsletter

ADM-NARROW = art. 22 is about every legal or similarly significant effect, not only adverse ones
ADM-NARROW-help = say whether there are such decisions: `automated-decisions.used`

ADM-GROUND = a computer decides alone, and no ground is named: { $title }
ADM-GROUND-help = name it at `automated.ground`, or let a person decide who can really decide otherwise: `automated.human = true`
ADM-GROUND-unsaid = a computer decides about people, and it is not said what about and on what ground
ADM-GROUND-unsaid-help = say at the purpose which decision it is and why that is allowed, with `automated.decision` and `automated.ground`
ADM-GROUND-explicit = a computer decides alone on consent that is not explicit: { $title }
ADM-GROUND-explicit-help = ask explicit consent, and write `consent.explicit = true`
ADM-GROUND-special = a computer decides alone with special data: { $category } ({ $title })
ADM-GROUND-special-help = ask explicit consent, name the law of substantial public interest (`public-interest`), or let a person decide who can really decide otherwise

SEC-NONE = no security measures are described
SEC-NONE-help = list them at `security.measures`

SEC-SSL = SSL is obsolete
SEC-SSL-help = say TLS: `security.measures = ["tls"]`

SEC-CARE = care without logging of who looks at a file (NEN 7513)
SEC-CARE-help = switch logging on, and add `logging` to `security.measures`

BRE-HOURS = { $period } for telling the authority is longer than the { $term } of the law
BRE-HOURS-help = promise { $term } or less

BRE-OVERPROMISE = telling the authority and the people of any threat is more than the law asks, and must then be done
BRE-OVERPROMISE-authority = telling the authority of any threat is more than the law asks, and must then be done
BRE-OVERPROMISE-people = telling people of any threat is more than the law asks, and must then be done
BRE-OVERPROMISE-help = promise what the law asks (`when-required`, `high-risk`), or make sure that it can be met

BRE-SCOPE = accidents are breaches too, not only attacks
BRE-SCOPE-old = a breach is described in words from before the GDPR
BRE-SCOPE-agreement = processing agreements are not concluded with the people concerned
BRE-SCOPE-agreement-help = leave those agreements out, and say what happens at a breach
BRE-SCOPE-help = describe a breach as art. 4(12) does: loss, change, disclosure or access, by accident or unlawfully

CVD-CONTACT = no readable address for reporting weaknesses
CVD-CONTACT-help = put an e-mail address, telephone number or form at `contact.security`, readable without scripts
CVD-CONTACT-file = weaknesses can be reported, but no security.txt is named
CVD-CONTACT-file-help = place the file, and write `disclosure.security-txt = {"{"} expires = … {"}"}`

CVD-EXPIRED = security.txt expired on { $date }
CVD-EXPIRED-help = renew it, and write the new day at `disclosure.security-txt.expires`
CVD-EXPIRED-soon = security.txt expires on { $date }
CVD-EXPIRED-missing = security.txt has no date of expiry
CVD-EXPIRED-missing-help = add one `Expires`, less than a year ahead
CVD-EXPIRED-twice = security.txt has more than one date of expiry, so it is invalid
CVD-EXPIRED-twice-help = leave one `Expires` in it

CVD-DAYS = { $period }: calendar days or working days?
CVD-DAYS-help = say `disclosure.working-days = true` or `false`

ACL-REVIEW = access is reviewed, but how often is not said
ACL-REVIEW-help = name an interval: `access.reviewed-every = "6 months"`

ACL-SPECIAL = who may see special data is not laid down: { $title }
ACL-SPECIAL-nobody = special data is held, but nobody is named who may see it: { $title }
ACL-SPECIAL-help = name the roles at `access.special-seen-by`

REV-INTERVAL = a review is promised, but how often is not said
REV-INTERVAL-help = name an interval: `review.every = "1 year"`

CLM-PROVIDED = the claim "only data that you supply" conflicts with { $category }
CLM-PROVIDED-others = the claim "only data that you supply" conflicts with data from others: { $title }
CLM-PROVIDED-help = drop the claim, or say which data comes from elsewhere

CLM-PURPOSE = the claim "only for that purpose" conflicts with { $title }
CLM-PURPOSE-help = drop the claim, or stop using the data for more

CLM-COMBINE = the claim "data is not combined" conflicts with { $title }
CLM-COMBINE-help = drop the claim, or say what is brought together and why

cookies-functional = functional cookies
cookies-analytical = analytical cookies
cookies-tracking = tracking cookies
records-requests = requests
records-breaches = breaches
records-consents = consents
records-identity = evidence of identity
ORG-CONTACT-HIDDEN = the e-mail address cannot be read without a script
ORG-CONTACT-HIDDEN-help = put the address on the page as plain text, or add a form

ORG-VAT-BSN = this VAT id contains a citizen service number (BSN)
ORG-VAT-BSN-help = use the btw-id of 2020
ORG-VAT-BSN-either = this VAT id may contain a citizen service number (BSN)
ORG-VAT-BSN-either-help = compare it with the btw-id on the letter of the tax office
ORG-VAT-BSN-unsure = if this is a sole trader, its VAT id contains a citizen service number (BSN)
ORG-VAT-BSN-unsure-help = say `legal-form`, or use the btw-id of 2020

ORG-ROLE-MIXED = controller and processor for the same purpose: { $title }
ORG-ROLE-MIXED-help = choose one `role`, or split the purpose
ORG-ROLE-MIXED-organisation = called controller and processor at once, without saying for which purpose
ORG-ROLE-MIXED-organisation-help = write `role = "processor"` at what is done for a client

ORG-REPRESENTATIVE = the representative in the EU is missing
ORG-REPRESENTATIVE-help = fill in name and address at `organisation.representative` (or accept the finding, with the exemption of art. 27(2)(a) as the reason)

DPO-REQUIRED = a data protection officer is required, but none was appointed
DPO-REQUIRED-help = appoint one, tell the authority, and fill in `[contact.dpo]`

DPO-CONTACT = the contact details of the data protection officer are missing
DPO-CONTACT-help = fill in `contact.dpo.email`, or another way to reach the officer

META-STALE = not reviewed since { $reviewed }
META-STALE-help = review the statement and write the day at `statement.reviewed`
META-STALE-promised = not reviewed since { $reviewed }; the promised interval is { $period }

META-DRAFT = a draft is published: version { $version }
META-DRAFT-help = settle the text and give it version 1.0 or higher
META-DRAFT-unfilled = the text is not finished: it holds places that are still to be filled in
META-DRAFT-unfilled-help = fill them in, or take them out

META-LANG = no Dutch text for a Dutch public
META-LANG-en = no English text for a public that reads English
META-LANG-help = add the language at `statement.languages`

LAW-REPEALED = repealed since { $date }: { $ref }; now { $successor }
LAW-REPEALED-help = cite { $successor }, and read whether it says the same
LAW-REPEALED-gone = repealed since { $date }: { $ref }
LAW-REPEALED-gone-help = name the law that holds now, or leave it out

LAW-PENDING = { $ref } is about to change: { $what }
LAW-PENDING-help = look again by { $date }
LAW-PENDING-due = { $ref } was about to change: { $what }
LAW-PENDING-due-help = look whether it changed: the day to look again was { $date }

TXT-ABSOLUTE = nobody can guarantee this: { $claim }
TXT-ABSOLUTE-help = say which measures there are, and leave the guarantee out

PUR-OPENLIST = the list of purposes is open-ended
PUR-OPENLIST-help = name all purposes

PUR-NO-SUBJECT = not said whose data it is: { $title }
PUR-NO-SUBJECT-help = say it at `subjects` of each purpose
PUR-NO-SUBJECT-none = no purpose says whose data it is

CAT-EXCESS = not usually needed: { $category } ({ $title })
CAT-EXCESS-help = ask it no more, make it optional with `?`, or say at `[accept]` why it is needed

BAS-F-PUBLIC = a public body cannot use legitimate interests for its tasks: { $title }
BAS-F-PUBLIC-help = use `public-task` or `legal-obligation`, and name the law

BAS-CONTRACT-PARTY = contact persons of an organisation are not party to the contract: { $title }
BAS-CONTRACT-PARTY-help = use `legitimate-interests` for them

BAS-ID-CHECK = checking who makes a request rests on art. 12(6), with 6(1)(c): { $title }
BAS-ID-CHECK-help = use `legal-obligation` with `law = "AVG art. 12(6)"`

PUR-COMPAT = no test of art. 6(4) for using data again: { $title } (from { $from })
PUR-COMPAT-help = make the test and write the day at `compatible`, or ask consent

SPC-DUAL = { $category }: rests on consent and on another ground at once ({ $title })
SPC-DUAL-help = choose one at `allowed-by.{ $id }`

SPC-EXPLICIT = consent for this data must be explicit: { $category } ({ $title })
SPC-EXPLICIT-help = ask it in a sentence of its own, and write `consent.explicit = true`

CRI-GROUND = no law that permits criminal data: { $title }
CRI-GROUND-help = name the law and its article at `allowed-by.{ $id }`, or stop
CRI-GROUND-consent = criminal data on consent, without the law that permits it: { $title }
CRI-GROUND-consent-help = ask the consent explicitly (`consent.explicit = true`), and write `allowed-by.{ $id } = "UAVG art. 32"`

BSN-NO-LAW = the citizen service number (BSN) is used without a named law: { $title }
BSN-NO-LAW-help = name the law and its article at `allowed-by.{ $id }`, or stop
BSN-NO-LAW-other = does not ask for the citizen service number (BSN) in this purpose: { $law } ({ $title })
BSN-NO-LAW-other-help = name at `allowed-by.{ $id }` the law that this purpose carries out, or stop

BSN-CONSENT = the citizen service number (BSN) can never rest on consent: { $title }
BSN-CONSENT-help = do not ask consent for it: name the law about this work at `allowed-by.{ $id }`, or stop

BSN-SECTOR = not known to give this sector the citizen service number (BSN): { $law } ({ $title })
BSN-SECTOR-help = name the law that is about this work, or the sector at `organisation.sector`

IDC-BASIS = keeping a copy of an identity document needs a legal duty: { $title }
IDC-BASIS-help = look at the document and record that it was seen, or name the law at `allowed-by.{ $id }`

CHI-VERIFY = not said how the consent of a parent is checked
CHI-VERIFY-help = say it at `minors.verified-by`, or that the service is not for children: `minors.intended = false`
CHI-VERIFY-admitted = youth work on consent, while the text says that age cannot be checked
CHI-VERIFY-admitted-help = say at `minors.verified-by` what is done to check the consent of a parent

DPIA-TRIGGER = no assessment (DPIA) for { $title }: { $trigger }
DPIA-TRIGGER-help = make the assessment, and write the day at `dpia.done`
DPIA-TRIGGER-likely = an assessment (DPIA) is probably needed for { $title }: { $trigger }

check-fleet = { $kind ->
    [statements] { "" }
   *[other] { $organisations ->
        [one] 1 organisation
       *[other] { $organisations } organisations
     }
 }{ $kind ->
    [both] { " and " }
   *[other] { "" }
 }{ $kind ->
    [organisations] { "" }
   *[other] { $statements ->
        [one] 1 statement
       *[other] { $statements } statements
     }
 }: { $errors ->
    [one] 1 error
   *[other] { $errors } errors
 }, { $warnings ->
    [one] 1 warning
   *[other] { $warnings } warnings
 }, { $advice } advice{ $unread ->
    [0] { "" }
    [one] { "," } and 1 file that cannot be read
   *[other] { "," } and { $unread } that cannot be read
 }; `-v` shows them
check-next = `waarborg explain CODE` tells what a rule looks for, why, and how to mend it
check-next-adopt = `waarborg adopt` makes a policy that speaks of this record, and asks what must be decided
check-fleet-rule = { $code } in { $kind ->
    [organisations] { $count ->
        [one] 1 organisation
       *[other] { $count } organisations
     }
    [statements] { $count ->
        [one] 1 statement
       *[other] { $count } statements
     }
   *[both] { $count } of them
 }
check-other = says nothing of personal data; not judged
check-none-below = there is no `privacy.toml` in `{ $path }` or the folders below it, and no statement
check-none-below-help = name a statement, a policy, or a folder that holds one or has it below. No policy yet? `waarborg read` makes one of a statement; or begin with an example of `examples/`, look around with `waarborg demo`, or make one: `waarborg register import`, `waarborg import fideslang`
check-lost = the check of a file was broken off by a fault in this program
check-lost-help = check the files one by one, and report which one gave this
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
check-summary = { $counts } (law as of { $law }; { $applied } rules)
check-later = not in force yet on { $today }: { $what } (from { $from })
check-note-before = the data of the law begins on { $begins }: of { $today } far from everything is known
check-note-ahead = the law of { $today } is not known: the data is of { $law }
check-note-fits-none = the acceptance of { $code } fits no finding: take it out
check-note-long = the acceptance of { $code } lasts until { $until }, more than { $most } ahead: choose a day on which someone looks again
check-later-adequacy = the adequacy decision for { $name }

nothing-at-path = the policy says nothing at `{ $path }`
nothing-at-path-help = { $meant ->
    [none] `waarborg show` lists all that it says
   *[other] did you mean `{ $meant }`?
 }

rules-title = The rules of `check`
rules-lead = Each rule looks for one thing in a policy. This page is made from what `waarborg explain` shows.
rules-code = code
rules-severity = severity
rules-article = article
rules-seeks = what the rule looks for
rules-error = error
rules-warning = warning
rules-advice = advice
rules-fails = Example
rules-passes = Mended
