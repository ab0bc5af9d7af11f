# The findings of `check`: CODE, CODE-help, and variants as CODE-variant.

ORG-KVK = the trade register number is missing or malformed
ORG-KVK-malformed = { $why }
ORG-KVK-malformed-text = look the number up in the trade register (kvk.nl) and correct it in the text
ORG-KVK-help = write the eight digits of the trade register at `organisation.kvk`
ORG-KVK-text = put the trade register number in the text, if the organisation is in the Dutch trade register: “KvK number: [eight digits].”

DPO-SCREEN = not on record whether a data protection officer is required
DPO-SCREEN-help = make the test of art. 37 and write its date at `dpo.screened`
DPO-SCREEN-text = find out whether a data protection officer is required (art. 37 GDPR), and keep your answer with its date

META-DATE = not said from when the statement applies, or which version it is
META-DATE-help = fill in `statement.in-force` and `statement.version`
META-DATE-text = write at the end of the text: “This statement applies from [date].”

TXT-LIABILITY = liability terms do not belong in a privacy statement
TXT-LIABILITY-help = move them to the terms and conditions, or leave them out
TXT-LIABILITY-text = move these sentences to the terms and conditions, or leave them out

TXT-TERMS = called special, but not special data by law: { $category }
TXT-TERMS-controller = the text says processor where it means controller
TXT-TERMS-help = call it sensitive, or use the words of art. 4 and 9
TXT-TERMS-text = call this data sensitive instead of special. Special is only the data of art. 9 GDPR, such as health, religion and ethnic origin
TXT-TERMS-controller-help = write controller where the organisation itself decides, and processor for who works on its instructions
TXT-TERMS-controller-text = write controller where you decide yourself what data is for. A processor is only who works on the instructions of another

PUR-VAGUE = this purpose is too vague: { $title }
PUR-VAGUE-help = say what is done: which service, which messages, which administration
PUR-VAGUE-text = say what exactly is done: which service, which messages, which administration. For example, if that is so: “We use your e-mail address to send you our newsletter every month.”

PUR-NO-CATEGORY = not said which data this needs: { $title }
PUR-NO-CATEGORY-help = list the categories at `data`
PUR-NO-CATEGORY-text = say which data you use for this. For example, if that is so: “For this we use your name and your e-mail address.”

PUR-MANDATORY = not said whether people must give this data, and what happens if they do not: { $title }
PUR-MANDATORY-help = say it at `without`, or let the statement be made from this file
PUR-MANDATORY-text = say whether people must give this data, and what happens if they do not. For example, if that is so: “Without your name and address we cannot deliver your order.”

PUR-SOURCE = not said from whom the data comes: { $title }
PUR-SOURCE-help = name the source: a register, an employer, a recipient
PUR-SOURCE-text = say from whom you get this data, or from which public source. For example, if that is so: “We get this data from your employer.”

PUR-JOINT = not said how responsibility is divided with { $name }
PUR-JOINT-help = say it at `recipient.{ $id }.arrangement`
PUR-JOINT-text = say in short how you divided the tasks, and whom people can turn to. For example, if that is so: “We are responsible together with { $name }. You can send a request to either of us.”

CAT-UNUSED = not said what this data is for: { $category }
CAT-UNUSED-help = stop collecting it, or name the purpose that needs it
CAT-UNUSED-text = say what you use this data for: “We use [this data] to [what you do with it].” If you use it for nothing, stop asking for it and take it out of the text

CAT-CATCHALL = an open list or a catch-all in place of the data itself: { $place }
CAT-CATCHALL-help = name the categories
CAT-CATCHALL-text = name the data itself, and leave out words such as “other data” and “among other things”

BAS-MISSING = { $count ->
    [one] not said why the law allows this (the legal basis): { $title }
   *[other] of { $count } purposes not said why the law allows them (the legal basis): { $title }
 }
BAS-MISSING-help = choose one at `basis`: `consent`, `contract`, `legal-obligation`, `vital-interests`, `public-task` or `legitimate-interests`
BAS-MISSING-text = say for each purpose why it is allowed (art. 6 GDPR): consent, a contract, a legal obligation, a vital interest, a public task or a legitimate interest. For example, if that is so: “We do this to perform our contract with you.”

BAS-MULTI = not said which legal basis belongs to which purpose: { $title }
BAS-MULTI-help = split the purpose: one purpose, one basis
BAS-MULTI-text = say for each purpose which one basis belongs to it. For example, if that is so: “We send the newsletter with your consent. We keep the invoices because the law obliges us to.”
BAS-MULTI-covers = { $basis ->
    [contract] no contract needs this
   *[other] no law obliges to this
 }: { $covers } (covered by { $title })
BAS-MULTI-covers-help = take it out of `covers` and make it a purpose of its own, with its own basis
BAS-MULTI-covers-text = name this as a purpose of its own, with a basis of its own

BAS-LAW-UNNAMED = not said which law is behind this: { $title }
BAS-LAW-UNNAMED-help = name the law and its article at `law`, or at `keep`: `by law: tax`
BAS-LAW-UNNAMED-text = name the law and its article. For example, if it is about the accounts: “We keep invoices because article 52 of the Dutch General Tax Act (AWR) obliges us to.”
BAS-LAW-UNNAMED-article = "{ $law }" without an article does not tell how long the law makes one keep data: { $title }
BAS-LAW-UNNAMED-article-help = name the article that is meant: { $articles }, or another
BAS-LAW-UNNAMED-article-text = name the article too: { $articles }, or another

BAS-INTEREST-UNNAMED = not said which legitimate interest the organisation has: { $title }
BAS-INTEREST-UNNAMED-help = say at `interest` what the organisation needs it for
BAS-INTEREST-UNNAMED-text = say what your interest is. For example, if that is so: “We do this because we want to protect our site against abuse; that is our legitimate interest.”

BAS-NO-LIA = not on record that the interests were weighed: { $title }
BAS-NO-LIA-help = weigh it and write the day at `balanced`
BAS-NO-LIA-text = weigh your interest against that of the people concerned. Write the outcome down with its date, and keep it

BAS-PRECONTRACT = another basis fits a quotation: steps at the request of the customer, art. 6(1)(b): { $title }
BAS-PRECONTRACT-help = write `basis = "contract"`
BAS-PRECONTRACT-text = name the request of the customer as the basis. For example, if that is so: “We use this data to make the quotation that you asked for.”

BAS-CONTRACT-NEED = not needed to perform the contract: { $title }
BAS-CONTRACT-NEED-help = choose another basis: consent for marketing, legitimate interests for evaluation
BAS-CONTRACT-NEED-text = name another basis: consent for advertising, or a legitimate interest that you name and have weighed

BAS-CONSENT-MISMATCH = the text asks agreement, but the basis is not consent: { $title }
BAS-CONSENT-MISMATCH-help = make consent the basis (`basis = "consent"`), or do not ask for agreement
BAS-CONSENT-MISMATCH-text = do not ask for agreement here if you do it without agreement too. If consent is the basis, say so, and that people may refuse and withdraw it

BAS-COLLECTION = debt collection does not rest on a legal duty: { $title }
BAS-COLLECTION-help = make it a purpose of its own on `legitimate-interests`
BAS-COLLECTION-text = name debt collection as a purpose of its own. For example, if that is so: “If you do not pay, we use your data to collect our money; that is our legitimate interest.”

SPC-GROUND = not said why this special data is allowed (art. 9): { $category } ({ $title })
SPC-GROUND-help = name the exception at `allowed-by.{ $id }`
SPC-GROUND-text = say which exception of art. 9 GDPR permits this, or do not use this data. For example, if that is so: “We use this data only with your explicit consent.”
SPC-GROUND-other = this is no reason for which this special data is allowed (art. 9): { $ground } ({ $category }; { $title })
SPC-GROUND-other-help = write an exception of art. 9(2) at `allowed-by.{ $id }` (`consent`, `care`, `legal-claims`), or the law that permits this data, with its article

SPC-DENIED = the claim "no special data" conflicts with { $title }
SPC-DENIED-help = drop the claim and name the data, with consent or another exception; do not leave out notes of conversations
SPC-DENIED-text = leave that sentence out, and name the special data that you do have, with the exception of art. 9 GDPR that permits it. Notes of conversations count too

CHI-CONTRADICT = a parent's consent is promised, while the text says that age cannot be checked
CHI-CONTRADICT-help = say at `minors.verified-by` how it is checked, or do not promise it
CHI-CONTRADICT-text = say how you check that a parent consented. For example, if that is so: “If your child is younger than 16, we ask you for consent by e-mail before your child can register.”

RET-MISSING = { $count ->
    [one] not said how long data is kept: { $title }
   *[other] of { $count } purposes not said how long data is kept: { $title }
 }
RET-MISSING-help = say at `keep` how long, and from when
RET-MISSING-text = say for each purpose how long you keep the data, and from when. For example, if that is so: “We keep your question until [1 year] after our answer.”
RET-MISSING-data = not said how long this data is kept: { $data } ({ $title })
RET-MISSING-data-help = say at `keep` how long this is kept too, or give one rule without `data` for the rest
RET-MISSING-data-text = say of this data too how long you keep it, and from when

RET-NO-START = not said from when the period counts: "{ $text }" ({ $class })
RET-NO-START-help = add `after` and an event: `1 year after last-contact`
RET-NO-START-text = say from when the period counts. For example, if that is so: “… after our last contact” or “… after the end of the contract”

RET-RANGE = not one period, but from short to long: "{ $text }" ({ $class })
RET-RANGE-help = write a rule for each case, with `if`: `["4 weeks after end-of-application", "1 year after end-of-application if consent"]`
RET-RANGE-text = name one period for each case. For example for applications, if that is so: “We erase your application 4 weeks after the end of the procedure, or with your consent after 1 year.”

RET-MODALITY = not promised that the data goes: "{ $text }" ({ $class })
RET-MODALITY-help = promise that data goes: leave out `at least` and `in principle`
RET-MODALITY-text = say when the data is gone at the latest, and leave out “at least” and “in principle”. For example, if that is so: “We keep this data until [1 year] after [the end of the contract] at the latest.”

RET-OPEN-END = ends only if the person acts: "{ $text }" ({ $class })
RET-OPEN-END-help = add a limit for people who fall silent: `or 2 years after last-contact`
RET-OPEN-END-text = say also when it ends if somebody falls silent. For example, if that is so: “If we have had no contact for 2 years, we erase your data.”

RET-LAW-UNNAMED = a period of the law, but not said of which: "{ $text }" ({ $class })
RET-LAW-UNNAMED-help = name the law: `by law: tax`
RET-LAW-UNNAMED-text = name the law and from when the period counts. For example, if it is about the accounts: “We keep invoices for 7 years after the end of the financial year (article 52 of the Dutch General Tax Act, AWR).”

RET-CONSENT-COND = applications may be kept over { $limit } with consent only: "{ $text }"
RET-CONSENT-COND-help = write two rules: the short one always, the long one `if consent`
RET-CONSENT-COND-text = name a short period, and a long one with consent only. For example, if that is so: “We erase your application { $limit } after the end of the procedure. Only with your consent do we keep it for up to 1 year.”

RET-BELOW-FLOOR = "{ $text }" is too short for { $title }: the law ({ $law }) asks { $floor } after { $moment }
RET-BELOW-FLOOR-help = say that this data is kept longer for that purpose, or lengthen the period
RET-BELOW-FLOOR-text = say that you keep this data longer as far as the law asks it: { $floor } after { $moment } ({ $law })
RET-BELOW-FLOOR-own = "{ $text }" is too short for { $title }: the law ({ $law }) asks { $floor } after { $moment }
RET-BELOW-FLOOR-own-help = lengthen the period, or name the law: `by law: …`
RET-BELOW-FLOOR-sooner = { $category } would stay "{ $text }", but the law ({ $law }) asks { $floor } for { $title }
RET-BELOW-FLOOR-sooner-help = take this `sooner` out: by law this data stays as long as the rest
RET-BELOW-FLOOR-sooner-text = name no shorter period for this data: the law asks { $floor } ({ $law })

RET-QUOTE-TAX = quotations that were not accepted need not be kept for seven years: { $title }
RET-QUOTE-TAX-help = write `["3 months after quote", "by law: tax if accepted"]`
RET-QUOTE-TAX-text = name a short period of its own for quotations that were not accepted. For example, if that is so: “A quotation that you do not accept is erased after 3 months.”

RET-ONLY-CRITERION = "no longer than needed" does not say how long: { $title }
RET-ONLY-CRITERION-help = name a period and a moment, or say who looks when: `while needed, reviewed every 1 year`
RET-ONLY-CRITERION-text = name a period, and from when it counts. For example, if that is so: “We keep your data until [1 year] after our last contact.”
RET-ONLY-CRITERION-claim = "no longer than needed" is said, but no rule says when data goes
RET-ONLY-CRITERION-claim-help = say at `keep` of each purpose how long, and from when

RET-FOREVER = the text says that data once stored is kept: no purpose needs data for ever
RET-FOREVER-help = drop the claim, and say how long each purpose holds data
RET-FOREVER-text = leave that sentence out, and say for each purpose how long you keep data
RET-FOREVER-contradict = the text says that data once stored is kept, and also that it is kept no longer than needed
RET-FOREVER-rule = kept for ever, outside research and archives: { $title }
RET-FOREVER-rule-help = name a period, or an event that ends it
RET-FOREVER-rule-text = name a period, or an event that ends the keeping

RET-ABOVE-CEILING = "{ $text }" is longer than { $source } allows: { $ceiling } after { $moment } ({ $title })
RET-ABOVE-CEILING-help = shorten the period; what another law makes one keep longer is another purpose
RET-ABOVE-CEILING-text = shorten the period to at most { $ceiling } after { $moment }. If another law makes you keep data longer, name that as a purpose of its own
RET-ABOVE-CEILING-guidance = "{ $text }" is longer than the supervisory authority accepts: { $ceiling } after { $moment } ({ $title }; { $source })
RET-ABOVE-CEILING-repealed = "{ $text }" is longer than usual: { $ceiling } after { $moment } ({ $title }; guidance after a repealed decree: { $source })
RET-ABOVE-CEILING-repealed-help = shorten the period, or say why this organisation needs it longer
RET-ABOVE-CEILING-repealed-text = shorten the period, or say why you need this data longer

RET-CARE = not said how long a care file is kept: { $title } ({ $law })
RET-CARE-help = name the law: `by law: care-file`, `by law: youth-file` or `by law: wmo-file`
RET-CARE-text = say how long you keep the file, and by which law. For example, if you are a care provider: “We keep your file for 20 years after its last change (article 7:454 of the Dutch Civil Code).”

RET-DSR = no retention period for records of requests, breaches and consents
RET-DSR-help = say it at `[records]`: `requests`, `breaches` and `consents`
RET-DSR-text = decide how long you keep records of requests, breaches and consents, and write that down

RCP-NONE = no recipients are listed, nor categories of them
RCP-NONE-help = list them at `[recipient]`; if nobody else receives data, say so with the claim `not-outsourced`
RCP-NONE-text = name who receives data, or which kinds of companies. For example, if that is so: “Our hosting company and our accountant receive the data that they need for their work.” If nobody does, say that

RCP-NONEXHAUSTIVE = the list of recipients is open-ended
RCP-NONEXHAUSTIVE-help = name all recipients, or categories of them
RCP-NONEXHAUSTIVE-text = name all recipients, or all kinds of them, and leave out words such as “among others”

RCP-CONTRADICT = "{ $claim }" conflicts with { $name }
RCP-CONTRADICT-help = drop the claim, or add the exception that is true: `never-shared unless listed-partner`
RCP-CONTRADICT-text = leave that promise out, or say honestly who does receive data and why. For example, if that is so: “We share your data only with the parties that are named in this statement.”
RCP-CONTRADICT-unlisted = "{ $claim }" conflicts with who is not listed as a recipient: { $name }
RCP-CONTRADICT-unlisted-help = list this party at `[recipient]`, or drop the claim
RCP-CONTRADICT-unlisted-text = name this party where you say who receives data, or leave that promise out

RCP-NO-PURPOSE = not said what this recipient receives data for: { $name }
RCP-NO-PURPOSE-help = name it at `recipients` of a purpose, or in `sharing.always`; with `when` if only in some case
RCP-NO-PURPOSE-text = say what this party receives data for. For example, if that is so: “Our accountant receives invoices to keep our books.”

RCP-BROAD = too broad as a reason for sharing data: { $ground }
RCP-BROAD-help = name the duty, the recipients or the purposes: `legal-duty`, `listed-partner`, `listed-purpose`
RCP-BROAD-text = say exactly in which case you share data, and with whom. For example, if that is so: “We give data to the police only if the law obliges us to.”

RCP-COOKIE-UNLISTED = receives data, but is not named among those who do: { $name }
RCP-COOKIE-UNLISTED-help = add the party to `[recipient]`
RCP-COOKIE-UNLISTED-text = name this party also where you say who receives data, and say what it gets

RCP-SELFHOSTED = software on one's own server, no recipient: { $name }
RCP-SELFHOSTED-help = leave it out, and name the host
RCP-SELFHOSTED-text = take the software out of those who receive data, and name the company that hosts the server
RCP-SELFHOSTED-unsaid = usually software on one's own server, and then no recipient: { $name }
RCP-SELFHOSTED-unsaid-help = leave it out and name the host, or write `hosting = "cloud"`
RCP-SELFHOSTED-unsaid-text = if the software runs on your own server, take it out of those who receive data and name the hosting company. If its maker runs it, say which company that is

PRC-NDA = an NDA does not replace a processing agreement
PRC-NDA-help = sign a processing agreement with every processor
PRC-NDA-text = sign a processing agreement with every company that processes data for you (art. 28 GDPR). Then write, if that is so: “We have a processing agreement with these companies.”
PRC-NDA-named = an NDA does not replace a processing agreement: { $name }

PRC-CHECKLIST = the agreement with { $name } lacks: { $items }
PRC-CHECKLIST-help = have the agreement completed, and take the word out of `lacks`
PRC-CHECKLIST-text = have the agreement completed with what is missing, and keep it

PRC-TERM = direct processors are called sub-processors
PRC-TERM-help = call them processors
PRC-TERM-text = call them processors. Sub-processors are the companies that a processor engages itself

TRF-MISSING = not said what protects data that comes outside Europe (the EEA): { $name }
TRF-MISSING-help = { $framework ->
    [yes] write at the recipient `safeguard = "scc"` or `"bcr"`, or `"dpf"` if it is on the list in the United States
   *[no] write at the recipient `safeguard = "scc"` or `"bcr"`
 }
TRF-MISSING-text = { $framework ->
    [yes] say in which country the data comes, and what protects it there. For example, if that is so: “Data may come to { $name } in the United States, on the list of the Data Privacy Framework.”
   *[no] say in which country the data comes, and what protects it there. For example, if that is so: “With { $name } we have signed the standard contractual clauses of the European Commission.”
 }

TRF-NO-TOOL = not said what protects the data in { $country }
TRF-NO-TOOL-help = { $framework ->
    [yes] add the safeguard: `scc`, `bcr`, or `dpf` for organisations in the United States on the list of the Data Privacy Framework
   *[no] add the safeguard: `scc` or `bcr`
 }
TRF-NO-TOOL-text = { $framework ->
    [yes] say what protects the data there. For example, if that is so: “With these companies we have signed the standard contractual clauses of the European Commission.” In the United States it may also be the list of the Data Privacy Framework
   *[no] say what protects the data there. For example, if that is so: “With these companies we have signed the standard contractual clauses of the European Commission.”
 }
TRF-NO-TOOL-unnamed = not said what protects the data in countries outside Europe (the EEA)
TRF-NO-TOOL-elsewhere = the privacy framework of the EU and the United States does not protect what goes to { $name }, in another country
TRF-NO-TOOL-elsewhere-help = use `scc` or `bcr`
TRF-NO-TOOL-elsewhere-text = say what does protect the data there. For example, if that is so: “With these companies we have signed the standard contractual clauses of the European Commission.”

TRF-DPA-TOOL = a processing agreement alone does not protect data outside Europe (the EEA)
TRF-DPA-TOOL-help = use `scc` or `bcr`, or `dpf` for a recipient on the list of the Data Privacy Framework
TRF-DPA-TOOL-text = say what protects the data outside the EEA. For example, if that is so: “With these companies we have signed the standard contractual clauses of the European Commission.”
TRF-DPA-TOOL-named = a processing agreement alone does not protect data outside Europe (the EEA): { $name }
TRF-DPA-TOOL-signed = the GDPR is a law and no contract: saying that it was signed protects no data outside Europe (the EEA)

TRF-VAGUE-COUNTRY = not said in which country outside Europe (the EEA) the data comes
TRF-VAGUE-COUNTRY-help = name every country
TRF-VAGUE-COUNTRY-text = name every country outside the EEA where data comes. For example, if that is so: “This company processes data in the United States.”
TRF-VAGUE-COUNTRY-named = not said in which country outside Europe (the EEA) the data comes: { $name }
TRF-VAGUE-COUNTRY-unsaid = not said in which country this recipient is: { $name }
TRF-VAGUE-COUNTRY-unsaid-help = add it: `country = "NL"`
TRF-VAGUE-COUNTRY-unsaid-text = add in which country this company processes data

TRF-EXPIRED = the adequacy decision for { $country } held until { $date }: { $name }
TRF-EXPIRED-help = { $framework ->
    [yes] use `scc` or `bcr` with an assessment, or `dpf` for a recipient that is on its list
   *[no] use `scc` or `bcr` with an assessment
 }
TRF-EXPIRED-text = take this decision out of the text, and say what protects the data now. For example, if that is so: “With these companies we have signed the standard contractual clauses of the European Commission.”
TRF-EXPIRED-early = the adequacy decision for { $country } holds from { $date } only: { $name }
TRF-EXPIRED-early-text = say what protects the data until that day. For example, if that is so: “With these companies we have signed the standard contractual clauses of the European Commission.”

TRF-DPF = not on record that this recipient is on the list of the Data Privacy Framework: { $name }
TRF-DPF-help = look on dataprivacyframework.gov and write the day at `assessed`; not listed: use `scc`
TRF-DPF-text = look each company up on dataprivacyframework.gov, and keep the date. If it is not there, the standard contractual clauses of the European Commission are needed
TRF-DPF-old = looked up on the list of the Data Privacy Framework more than { $period } ago: { $name }
TRF-DPF-general = the Data Privacy Framework is named, but not which recipients are on its list
TRF-DPF-general-help = write `safeguard = "dpf"` and `assessed` at the recipients that it is about

TRF-TIA = not on record that protection outside Europe (the EEA) was assessed (TIA): { $name }
TRF-TIA-help = assess it and write the day at `assessed`
TRF-TIA-text = assess whether the agreements really protect in that country, and keep that assessment with its date
TRF-TIA-general = not on record that protection outside Europe (the EEA) was assessed (TIA)
TRF-TIA-general-help = write `safeguard` and `assessed` at the recipients that it is about

TRF-COPY = not said how to obtain the agreements that protect data outside Europe (the EEA)
TRF-COPY-help = write at `copy` a link that works, or the address to ask at
TRF-COPY-text = add, and then do so too: “You can ask us for a copy of the agreements that protect your data outside the EEA, at [e-mail address].”
TRF-COPY-named = not said how to obtain the agreements that protect data outside Europe (the EEA): { $name }

TRF-EU-CLAIM = the claim that data stays within the EU conflicts with { $name }
TRF-EU-CLAIM-help = drop the claim and say what protects the data, or choose a recipient within the EEA
TRF-EU-CLAIM-text = leave that promise out, and say which data comes outside the EEA and what protects it there. Or work with companies within the EEA only

RGT-MISSING = not named as a right: { $right }
RGT-MISSING-help = add it to `rights.offers`
RGT-MISSING-text = name this right too. Add: “You have the right to { $right }.”

RGT-OBJECT-SEPARATE = the right to object does not stand apart from the other rights
RGT-OBJECT-SEPARATE-help = set it apart in the text, and write `rights.objection-apart = true`
RGT-OBJECT-SEPARATE-text = give objection a heading of its own, apart from the other rights. Write below it: “You can always object to advertising, and on grounds relating to your situation also to other use for which we name our legitimate interest or a public task.”

RGT-NARROWED = this right is narrower than the law gives it: { $right }
RGT-NARROWED-help = state the right as the law gives it; a refusal names the article that allows it: `AVG art. 17(3)`
RGT-NARROWED-text = state the right as the law gives it, without that limit. Where you may refuse a request, name the article of the GDPR that allows it

RGT-OVERPROMISE = not everything may be erased on request: { $law } makes one keep data ({ $title })
RGT-OVERPROMISE-help = say what stays, why, and until when; the claim becomes `deleted-on-request unless legal-duty`
RGT-OVERPROMISE-text = say what you keep all the same, why and until when. For example, if that is so: “We erase your data if you ask us to, except what the law makes us keep.”

DDL-MISSING = no term for answering requests (law: one month)
DDL-MISSING-help = write `rights.answer-within = "1 month"`, or a shorter term
DDL-MISSING-text = add, and then do so too: “We answer your request within one month.”
DDL-MISSING-vague = no number in the term for answering requests (law: one month)

DDL-TOO-LONG = { $period } can be longer than the month of the law: a request of { $received } is due on { $law }, not on { $promise }
DDL-TOO-LONG-help = write `1 month` or `4 weeks`
DDL-TOO-LONG-text = write “within one month” or “within four weeks”, and then do so too

RGT-SHIFTED = the text makes the person responsible for correct data; the organisation is
RGT-SHIFTED-help = leave the sentence out, and say how data is corrected
RGT-SHIFTED-text = leave that sentence out, and say how data is corrected: “Is your data wrong? Tell us at [e-mail address], and we correct it.”

RGT-WITHDRAW-HOW = not said how consent is withdrawn: { $title }
RGT-WITHDRAW-HOW-help = say it at `consent.withdraw`: `where-asked`, `unsubscribe-link`, `account`
RGT-WITHDRAW-HOW-text = say how consent is withdrawn. For example, if that is so: “You can always withdraw your consent with a message to [e-mail address].”
RGT-WITHDRAW-HOW-harder = withdrawing is harder than giving: { $title }
RGT-WITHDRAW-HOW-harder-help = let people withdraw where they consented: a link, a button, the account
RGT-WITHDRAW-HOW-harder-text = make withdrawing as easy as giving consent, and say how. For example, if that is so: “Every message has a link with which you withdraw your consent.”

DDL-STRICTER = the promised term of { $period } counts, though the law gives a month
DDL-STRICTER-help = keep that term if it can be met; otherwise `1 month` is enough
DDL-STRICTER-text = keep that term if it can be met. Otherwise you may write “within one month”

DSR-AS-COMPLAINT = requests are handled as complaints
DSR-AS-COMPLAINT-help = give requests their own way: no reason asked, answered within a month
DSR-AS-COMPLAINT-text = name requests apart from complaints, and ask no reason. Add, and then do so too: “We answer your request within one month.”

DSR-WRITING = requests are taken in writing only
DSR-WRITING-help = offer a form as help, and take requests in any way
DSR-WRITING-text = take requests in any way, and say so. For example, if that is so: “You can mail, write or tell us your request.”
DSR-WRITING-form = requests are taken on a form only

DSR-CHANNEL = there is no way to make a request that people can use
DSR-CHANNEL-help = write the address out, or name another channel at `rights.channels`
DSR-CHANNEL-text = put the address in the statement as plain text: “Send your request to [e-mail or postal address].”

IDV-COPY-DEFAULT = asking an identity copy by default is an unnecessary hurdle
IDV-COPY-DEFAULT-help = ask only in doubt (`ask = "when-in-doubt"`), and start with what is already known: `login`, `email-link`, `call-back`
IDV-COPY-DEFAULT-text = do not ask for a copy by default, and say so. For example, if that is so: “Only if we doubt that it is you, we ask you to show it.”

IDV-COPY-EXAMPLE = an identity copy may be asked only when nothing else helps
IDV-COPY-EXAMPLE-help = put lighter steps before it at `rights.identity.by`: `login`, `email-link`, `call-back`
IDV-COPY-EXAMPLE-text = name a lighter way first. For example, if that is so: “If we doubt that it is you, we call you on the number that we already have.”

IDV-MASK = on a copy of an identity document these must be unreadable: { $items }
IDV-MASK-help = write `blacken = ["bsn", "photo", "mrz", "document-number"]`, and say so in the text
IDV-MASK-text = say what people must make unreadable: “On the copy, make your photo, your citizen service number (BSN), the document number and the strip of digits and letters (MRZ) unreadable.”
IDV-MASK-unsaid = not said what must be unreadable on a copy of an identity document: at least { $items }

DSR-FEE = requests are free, but { $fee } euro is asked
DSR-FEE-help = leave `fee` out
DSR-FEE-text = leave the amount out: a request is free (art. 12(5) GDPR)

CMP-LINK = a link to the supervisory authority is missing
CMP-LINK-help = add `complaints.link`
CMP-LINK-text = add the address: “The Dutch Data Protection Authority is at autoriteitpersoonsgegevens.nl.”

CMP-CONDITIONAL = the right to complain to the authority is made conditional
CMP-CONDITIONAL-help = say it without a condition; asking people to call first is fine
CMP-CONDITIONAL-text = state the right without a condition: “You can always complain to the Dutch Data Protection Authority, autoriteitpersoonsgegevens.nl.” Asking people to contact you first is fine

CON-BY-USE = using the site is not consent
CON-BY-USE-help = leave it out; ask where consent is needed
CON-BY-USE-text = leave that sentence out: who uses a site does not consent by that. Ask for consent where you need it

CON-TIED = consent is tied to { $benefit }
CON-TIED-help = give the benefit also to who does not consent
CON-TIED-text = give the benefit also to who does not consent, and say so. For example, if that is so: “You get this also if you do not consent.”

COO-NO-LIST = not said which cookies there are, what for, whose and how long
COO-NO-LIST-help = list each cookie at `[cookie]`, or say where the list stands
COO-NO-LIST-text = list which cookies there are, what they are for, whose they are and how long they stay. Or say where that list is

COO-CLASS = wrongly called functional or necessary: { $name }
COO-CLASS-help = write `kind = "analytical"` or `"tracking"`, and ask consent first
COO-CLASS-text = do not call these cookies functional or necessary, but analytical or tracking. Ask consent for them; only analytical cookies that hardly touch on privacy may do without

COO-FUNCTIONAL-CONSENT = functional cookies need no consent
COO-FUNCTIONAL-CONSENT-help = ask only for the others: take `functional` out of `cookies.consent`
COO-FUNCTIONAL-CONSENT-text = ask consent for the other cookies only. For example, if that is so: “We set functional cookies without consent, for the site does not work without them.”

COO-BROWSER-OPTOUT = browser settings neither give consent nor take it back
COO-BROWSER-OPTOUT-help = offer a button that stays in view: `cookies.withdraw = ["button-bottom-right"]`
COO-BROWSER-OPTOUT-text = say how people choose on the site itself and take that choice back. For example, if that is so: “With the link Cookies at the foot of every page you can always change your choice.”

MKT-EXISTING = the conditions for existing customers are not met: { $title }
MKT-EXISTING-help = offer objection at collection and in every message, and say so with `marketing.objection-offered`
MKT-EXISTING-text = say that people can refuse advertising, at once and later. For example, if that is so: “If you buy from us, we send you advertising about our own similar products. You can refuse that when you order, and in every message.”
MKT-EXISTING-no-sale = no customers: { $subject } did not give their address with a sale ({ $title })
MKT-EXISTING-no-sale-help = ask consent first (`marketing.email = "opt-in"`), or name at `subjects` the customers that it is for
MKT-EXISTING-no-sale-text = ask these people for consent first, and say so. For example, if that is so: “We send you advertising only if you consented to it.”

MKT-CONTRACT = advertising is not performance of a contract: { $title }
MKT-CONTRACT-help = ask consent, or use the exception for existing customers on legitimate interests
MKT-CONTRACT-text = name consent as the basis for advertising, if you ask it. For customers it may be your legitimate interest

ADM-MISSING = not said whether a computer alone takes decisions about people{ $title }
ADM-MISSING-help = say `automated-decisions.used = false` or `automated = false`, or describe them at `automated` of the purpose
ADM-MISSING-text = add, if that is so: “We take no decisions about you by computer alone.” If you do, say how that works and what it leads to
ADM-MISSING-undescribed = not said { $lacks ->
    [logic] by what logic
    [effect] with what effect
   *[both] by what logic and with what effect
 } a computer decides: { $title }
ADM-MISSING-undescribed-help = describe it at `automated.logic` and `automated.effect`
ADM-MISSING-undescribed-text = explain in plain words how the computer decides and what that means for a person

BRE-NONE = not said what happens at a breach
BRE-NONE-help = say at `[breach]` when the authority and people are told
BRE-NONE-text = write down what you do at a breach: tell the supervisory authority within 72 hours, unless a risk is unlikely, and tell people if the risk to them is high (art. 33 and 34 GDPR)

BRE-SUBJECTS = not said that people are told when a breach is a high risk to them
BRE-SUBJECTS-help = add `breach.tells-people = "high-risk"`
BRE-SUBJECTS-text = add, and then do so too: “If a breach is likely to be a high risk to you, we tell you as soon as possible.”

BRE-REPORTER = who reports a breach cannot be held to a term of { $period }
BRE-REPORTER-help = thank them, and leave the term out
BRE-REPORTER-text = leave that term out, and thank who reports a breach

CHG-NOTICE = people get no notice of important changes
CHG-NOTICE-help = announce them where people are, and say so at `changes.announced-by`: `email`, `account`, `post`
CHG-NOTICE-text = say how people hear of an important change. For example, if that is so: “If something important changes, we tell you beforehand by e-mail.”

CHG-NEWSLETTER = change notices are tied to a newsletter
CHG-NEWSLETTER-help = announce changes to everyone, apart from the newsletter
CHG-NEWSLETTER-text = tell everyone of changes, also who does not get the newsletter, and say so

CLM-SELL = it is promised that data is never sold, but there is advertising through { $name }
CLM-SELL-help = say what this party gets and may do with it
CLM-SELL-text = say what this party gets, and what it does with it. If the word “never” is then no longer true, leave that promise out

ORG-IDENTITY = the organisation's name and address are missing
ORG-IDENTITY-help = fill in `organisation.name` and `organisation.address`
ORG-IDENTITY-text = add: “[Name of the organisation], [street and number], [postcode and town].”
ORG-IDENTITY-name = the name of the organisation is missing
ORG-IDENTITY-name-text = put the official name of the organisation in the text
ORG-IDENTITY-address = the postal address of the organisation is missing
ORG-IDENTITY-address-text = put the postal address in the text: “[street and number], [postcode and town].”
ORG-IDENTITY-vat = { $why }
ORG-IDENTITY-vat-help = copy the VAT id from the letter of the tax office
ORG-IDENTITY-vat-text = copy the VAT id from the letter of the tax office

ORG-CONTACT = no contact point for privacy questions
ORG-CONTACT-help = fill in `organisation.email`, or a way to ask at `contact.privacy`
ORG-CONTACT-text = add: “Do you have a question about your privacy? Mail [e-mail address] or call [telephone number].”
ORG-CONTACT-phone = { $why }
ORG-CONTACT-phone-help = dial the number to see whether it is right
ORG-CONTACT-phone-text = dial the number to see whether it is right, and correct it
ORG-CONTACT-email = "{ $email }" is no e-mail address
ORG-CONTACT-email-help = write the address alone, without a name or a second address
ORG-CONTACT-email-text = write the e-mail address alone, without a name or a second address

PUR-NONE = no purposes are listed
PUR-NONE-help = describe what data is held for: `[purpose.billing]`
PUR-NONE-text = say what you use data for. For example, if that is so: “We use your name and e-mail address to answer your question.”

CMP-AP = not said that people can complain to the supervisory authority, in the Netherlands the AP
CMP-AP-help = say it in the text, and write `complaints.authority = "AP"`
CMP-AP-text = add: “You can complain to the Dutch Data Protection Authority (Autoriteit Persoonsgegevens), autoriteitpersoonsgegevens.nl.”

RGT-WITHDRAW = the right to withdraw consent is missing
RGT-WITHDRAW-help = add `withdraw` to `rights.offers`
RGT-WITHDRAW-text = add: “You can withdraw your consent at any time. What we did with your consent until then remains lawful.”

PRC-NO-DPA = no processing agreement with { $name }
PRC-NO-DPA-help = sign it, and write the day: `agreement = 2026-01-01`
PRC-NO-DPA-text = sign a processing agreement with this company (art. 28 GDPR), and keep it

CON-PRECHECKED = a box that is ticked beforehand is no consent: { $title }
CON-PRECHECKED-help = leave the box empty
CON-PRECHECKED-text = leave the box empty until somebody ticks it, and take this out of the text
CON-PRECHECKED-before = it happens before anyone consents: { $title }
CON-PRECHECKED-before-help = ask first, and wait for the answer
CON-PRECHECKED-before-text = ask for consent first and wait for the answer, and say so in the text

CON-PROOF = not on record what shows consent: { $title }
CON-PROOF-help = keep a record of each consent, and say which at `consent.proof`
CON-PROOF-text = keep of each consent who gave it, when and for what (art. 7(1) GDPR)
CON-PROOF-browser = the choice about cookies stands in the visitor's browser only, so consent cannot be proven
CON-PROOF-browser-help = keep it with the organisation: `cookies.consent-kept = "ledger"`
CON-PROOF-browser-text = keep the choice about cookies yourself too, with no more data than needed, so that you can show consent

COO-NO-CONSENT = set without consent: { $name }
COO-NO-CONSENT-help = ask first, and write the kind at `cookies.consent`
COO-NO-CONSENT-text = ask for consent first, and say so. For example, if that is so: “We set these cookies only if you consented to them.”

COO-GA = said to be set up privacy-friendly, but not shown: { $name } (missing: { $settings })
COO-GA-help = check each setting and list them at `settings`, or ask consent
COO-GA-text = check each setting and write down what you found. If one is set otherwise, ask for consent

COO-EQUAL = refusing is harder than accepting
COO-EQUAL-help = give refusing the same button in the same place
COO-EQUAL-text = make refusing as easy as accepting: an equal button in the same place. Change the text to match
COO-EQUAL-withdraw = nothing says how the choice about cookies can be taken back
COO-EQUAL-withdraw-help = keep a button in view, and say so at `cookies.withdraw`
COO-EQUAL-withdraw-text = say how the choice about cookies is taken back. For example, if that is so: “With the link Cookies at the foot of every page you can always change your choice.”

COO-CONTRADICT = cookies are said to wait for consent, but all that is offered is switching them off in the browser
COO-CONTRADICT-help = ask in a cookie window (`cookies.banner = true`), and set nothing before the choice
COO-CONTRADICT-text = ask for consent in a cookie window, and set nothing before the choice. Then write, if that is so: “We set these cookies only after you click Accept.”
COO-CONTRADICT-before = cookies are said to wait for consent, but they are set before the choice
COO-CONTRADICT-before-help = set nothing before the choice
COO-CONTRADICT-before-text = set nothing before the choice, and take out of the text that it happens earlier

MKT-OPTOUT = advertising over this channel needs consent beforehand: { $title }
MKT-OPTOUT-help = ask consent first: `opt-in`
MKT-OPTOUT-text = ask for consent first, and say so. For example, if that is so: “We send you advertising only if you consented to it.”
MKT-OPTOUT-unsaid = not said how advertising is permitted here without consent: { $title }
MKT-OPTOUT-unsaid-help = say it at `marketing.email`: `opt-in` after consent, or `existing-customer` for own customers
MKT-OPTOUT-unsaid-text = say why this is allowed: after consent, or only to own customers about similar products. For example, if that is so: “We send you advertising only if you consented to it.”

MKT-PHONE = calling customers needs their consent since { $since }: { $title }
MKT-PHONE-help = ask consent before calling: `marketing.phone = "opt-in"`
MKT-PHONE-text = ask for consent first, and say so. For example, if that is so: “We call you for advertising only if you consented to it.”
MKT-PHONE-business = whoever is a natural person among them must have consented to calls since { $since }: { $title }
MKT-PHONE-business-help = ask sole traders and other natural persons before calling them: `marketing.phone = "opt-in"`

MKT-UNSUB = no way to unsubscribe: { $title }
MKT-UNSUB-help = offer it in every message, and say how at `marketing.unsubscribe`
MKT-UNSUB-text = add, if that is so: “Every message says how you unsubscribe.”
MKT-UNSUB-header = unsubscribing with one click is not promised: { $title }
MKT-UNSUB-header-help = let the mail program send the header of RFC 8058, and add `"one-click"` to `marketing.unsubscribe`
MKT-UNSUB-header-text = let the mail program send one-click unsubscribing along (RFC 8058). The text need not say it

MKT-CONTRADICT = the claim "no newsletter" conflicts with { $title }
MKT-CONTRADICT-help = drop the claim, or stop the newsletter
MKT-CONTRADICT-text = leave that sentence out if you do send a newsletter. If you send none, take the newsletter out of the text

ADM-NARROW = not only adverse decisions of a computer count, but every decision with a legal or other significant effect (art. 22)
ADM-NARROW-help = say whether there are such decisions: `automated-decisions.used`
ADM-NARROW-text = say whether there are such decisions, favourable ones too. For example, if that is so: “We take no decisions about you by computer alone.”

ADM-GROUND = a computer decides alone, and no ground is named: { $title }
ADM-GROUND-help = name it at `automated.ground`, or let a person decide who can really decide otherwise: `automated.human = true`
ADM-GROUND-unsaid = a computer decides about people, and it is not said what about and on what ground
ADM-GROUND-unsaid-help = say at the purpose which decision it is and why that is allowed, with `automated.decision` and `automated.ground`
ADM-GROUND-text = say why this is allowed (art. 22 GDPR): a contract needs it, a law permits it, or the person explicitly consented. Or let a person decide, and say so
ADM-GROUND-explicit = a computer decides alone on consent that is not explicit: { $title }
ADM-GROUND-explicit-help = ask explicit consent, and write `consent.explicit = true`
ADM-GROUND-explicit-text = ask for explicit consent, and say so. For example, if that is so: “A computer decides on this only with your explicit consent.”
ADM-GROUND-special = a computer decides alone with special data: { $category } ({ $title })
ADM-GROUND-special-help = ask explicit consent, name the law of substantial public interest (`public-interest`), or let a person decide who can really decide otherwise
ADM-GROUND-special-text = ask for explicit consent, name the law that permits this for a substantial public interest, or let a person decide

SEC-NONE = no security measures are described
SEC-NONE-help = list them at `security.measures`
SEC-NONE-text = make sure that you can show how you secure data (art. 32 GDPR). The text may be brief about it

SEC-SSL = SSL is obsolete
SEC-SSL-help = say TLS: `security.measures = ["tls"]`
SEC-SSL-text = write TLS instead of SSL. For example, if that is so: “Our site uses a secure connection (TLS).”

SEC-CARE = care without logging of who looks at a file (NEN 7513)
SEC-CARE-help = switch logging on, and add `logging` to `security.measures`
SEC-CARE-text = record who looks at a file (NEN 7513), and make sure that you can show it

BRE-HOURS = { $period } for telling the authority is longer than the { $term } of the law
BRE-HOURS-help = promise { $term } or less
BRE-HOURS-text = promise { $term } or less. For example, if that is so: “We report a breach to the supervisory authority within { $term }, unless a risk is unlikely.”

BRE-OVERPROMISE = telling the authority and the people of any threat is more than the law asks, and must then be done
BRE-OVERPROMISE-authority = telling the authority of any threat is more than the law asks, and must then be done
BRE-OVERPROMISE-people = telling people of any threat is more than the law asks, and must then be done
BRE-OVERPROMISE-help = promise what the law asks (`when-required`, `high-risk`), or make sure that it can be met
BRE-OVERPROMISE-text = do what you promise, or promise what the law asks: “We report a breach to the supervisory authority, unless a risk is unlikely. If the risk to you is high, we tell you too.”

BRE-SCOPE = accidents are breaches too, not only attacks
BRE-SCOPE-old = a breach is described in words from before the GDPR
BRE-SCOPE-agreement = processing agreements are not concluded with the people concerned
BRE-SCOPE-agreement-help = leave those agreements out, and say what happens at a breach
BRE-SCOPE-agreement-text = leave those agreements out, and say what happens at a breach
BRE-SCOPE-help = describe a breach as art. 4(12) does: loss, change, disclosure or access, by accident or unlawfully
BRE-SCOPE-text = describe a breach as the GDPR does: “A breach is that personal data is lost, changed or reaches the wrong people, by accident or on purpose.”

CVD-CONTACT = no readable address for reporting weaknesses
CVD-CONTACT-help = put an e-mail address, telephone number or form at `contact.security`, readable without scripts
CVD-CONTACT-text = add an address as plain text: “Did you find a weakness? Mail [e-mail address].”
CVD-CONTACT-file = weaknesses can be reported, but no security.txt is named
CVD-CONTACT-file-help = place the file, and write `disclosure.security-txt = {"{"} expires = … {"}"}`
CVD-CONTACT-file-text = place the file security.txt on the site, and name it in the text

CVD-EXPIRED = security.txt expired on { $date }
CVD-EXPIRED-help = renew it, and write the new day at `disclosure.security-txt.expires`
CVD-EXPIRED-text = renew the file security.txt on the site
CVD-EXPIRED-soon = security.txt expires on { $date }
CVD-EXPIRED-missing = security.txt has no date of expiry
CVD-EXPIRED-missing-help = add one `Expires`, less than a year ahead
CVD-EXPIRED-missing-text = put one date of expiry in security.txt, less than a year ahead
CVD-EXPIRED-twice = security.txt has more than one date of expiry, so it is invalid
CVD-EXPIRED-twice-help = leave one `Expires` in it
CVD-EXPIRED-twice-text = leave one date of expiry in security.txt

CVD-DAYS = { $period }: calendar days or working days?
CVD-DAYS-help = say `disclosure.working-days = true` or `false`
CVD-DAYS-text = write “calendar days” or “working days” instead of “days”

ACL-REVIEW = access is reviewed, but how often is not said
ACL-REVIEW-help = name an interval: `access.reviewed-every = "6 months"`
ACL-REVIEW-text = say how often. For example, if that is so: “Every six months we review who has access to which data.”

ACL-SPECIAL = not on record who may see special data: { $title }
ACL-SPECIAL-nobody = special data is held, but nobody is named who may see it: { $title }
ACL-SPECIAL-help = name the roles at `access.special-seen-by`
ACL-SPECIAL-text = write down who may see this data, and give nobody else access

REV-INTERVAL = a review is promised, but how often is not said
REV-INTERVAL-help = name an interval: `review.every = "1 year"`
REV-INTERVAL-text = say how often. For example, if that is so: “We review this every year.”

CLM-PROVIDED = the claim "only data that you supply" conflicts with { $category }
CLM-PROVIDED-others = the claim "only data that you supply" conflicts with data from others: { $title }
CLM-PROVIDED-help = drop the claim, or say which data comes from elsewhere
CLM-PROVIDED-text = leave out “only”, and say which data you get in another way. For example, if that is so: “When you visit our site, we also get your IP address.”

CLM-PURPOSE = the claim "only for that purpose" conflicts with { $title }
CLM-PURPOSE-help = drop the claim, or stop using the data for more
CLM-PURPOSE-text = leave that promise out and name every purpose, or do not use the data for anything else

CLM-COMBINE = the claim "data is not combined" conflicts with { $title }
CLM-COMBINE-help = drop the claim, or say what is brought together and why
CLM-COMBINE-text = leave that promise out, and say what you bring together and why

keep-word = { $word ->
    [invoices] invoices
    [questions] questions
    [account] accounts
    [mail] e-mail messages
    [applications] job applications
    [staff] data of staff
    [website] data of the website
    [reviews] reviews
    [photos] photos
    [camera] camera images
    [research] research
    [survey] surveys
    [events] events
    [courses] courses
    [contact-details] contact details
   *[other] { $name }
 }
cookies-functional = functional cookies
cookies-analytical = analytical cookies
cookies-tracking = tracking cookies
records-requests = requests
records-breaches = breaches
records-consents = consents
records-identity = evidence of identity
ORG-CONTACT-HIDDEN = the e-mail address cannot be read without a script
ORG-CONTACT-HIDDEN-help = put the address on the page as plain text, or add a form
ORG-CONTACT-HIDDEN-text = put the e-mail address on the page as plain text, or add a form

ORG-VAT-BSN = this VAT id contains a citizen service number (BSN)
ORG-VAT-BSN-help = use the btw-id of 2020
ORG-VAT-BSN-text = take this number off the site, and use the VAT id that sole traders have had since 2020
ORG-VAT-BSN-either = this VAT id may contain a citizen service number (BSN)
ORG-VAT-BSN-either-help = compare it with the btw-id on the letter of the tax office
ORG-VAT-BSN-either-text = compare it with the VAT id in the letter of the tax office, and use that one
ORG-VAT-BSN-unsure = if this is a sole trader, its VAT id contains a citizen service number (BSN)
ORG-VAT-BSN-unsure-help = say `legal-form`, or use the btw-id of 2020
ORG-VAT-BSN-unsure-text = if you are a sole trader, take this number off the site and use the VAT id of 2020

ORG-ROLE-MIXED = controller and processor for the same purpose: { $title }
ORG-ROLE-MIXED-help = choose one `role`, or split the purpose
ORG-ROLE-MIXED-text = say for each purpose what you are. For example, if that is so: “For this service we work on the instructions of our customers; they are responsible for it.”
ORG-ROLE-MIXED-organisation = called controller and processor at once, without saying for which purpose
ORG-ROLE-MIXED-organisation-help = write `role = "processor"` at what is done for a client

ORG-REPRESENTATIVE = the representative in the EU is missing
ORG-REPRESENTATIVE-help = fill in name and address at `organisation.representative` (or accept the finding, with the exemption of art. 27(2)(a) as the reason)
ORG-REPRESENTATIVE-text = put the name and address of your representative in the EU in the text, unless art. 27(2) GDPR exempts you

DPO-REQUIRED = a data protection officer is required, but none was appointed
DPO-REQUIRED-help = appoint one, tell the authority, and fill in `[contact.dpo]`
DPO-REQUIRED-text = appoint a data protection officer, and tell the supervisory authority who it is. Then write in the text: “You reach our data protection officer at [e-mail address].”

DPO-CONTACT = the contact details of the data protection officer are missing
DPO-CONTACT-help = fill in `contact.dpo.email`, or another way to reach the officer
DPO-CONTACT-text = add: “You reach our data protection officer at [e-mail address].”

META-STALE = not reviewed since { $reviewed }
META-STALE-help = review the statement and write the day at `statement.reviewed`
META-STALE-text = check the text for what has changed, and put the new date in it: “Reviewed on [date].”
META-STALE-promised = not reviewed since { $reviewed }; the promised interval is { $period }

META-DRAFT = a draft is published: version { $version }
META-DRAFT-help = settle the text and give it version 1.0 or higher
META-DRAFT-unfilled = the text is not finished: it holds places that are still to be filled in
META-DRAFT-unfilled-help = fill them in, or take them out
META-DRAFT-text = settle the text, leave out words such as “draft”, and give it version 1.0 or higher

META-LANG = no Dutch text for a Dutch public
META-LANG-en = no English text for a public that reads English
META-LANG-help = add the language at `statement.languages`
META-LANG-text = add a text in the language of your public

LAW-REPEALED = repealed since { $date }: { $ref }; now { $successor }
LAW-REPEALED-help = cite { $successor }, and read whether it says the same
LAW-REPEALED-text = name { $successor } instead of { $ref }, and read whether it says the same
LAW-REPEALED-gone = repealed since { $date }: { $ref }
LAW-REPEALED-gone-help = name the law that holds now, or leave it out
LAW-REPEALED-gone-text = name the law that holds now, or leave it out

LAW-PENDING = { $ref } is about to change: { $what }
LAW-PENDING-help = look again by { $date }
LAW-PENDING-text = look by { $date } whether the text is still right then
LAW-PENDING-due = { $ref } was about to change: { $what }
LAW-PENDING-due-help = look whether it changed: the day to look again was { $date }
LAW-PENDING-due-text = look whether the law has changed and whether the text is still right

TXT-ABSOLUTE = nobody can guarantee this: { $claim }
TXT-ABSOLUTE-help = say which measures there are, and leave the guarantee out
TXT-ABSOLUTE-text = say which measures you take, and leave the guarantee out. For example, if that is so: “We take measures to protect your data, such as [measure].”

PUR-OPENLIST = the list of purposes is open-ended
PUR-OPENLIST-help = name all purposes
PUR-OPENLIST-text = name all purposes, and leave out words such as “among other things”

PUR-NO-SUBJECT = not said whose data it is: { $title }
PUR-NO-SUBJECT-help = say it at `subjects` of each purpose
PUR-NO-SUBJECT-text = write in your record of processing activities (art. 30 GDPR) whose data it is: customers, members, applicants
PUR-NO-SUBJECT-none = no purpose says whose data it is

CAT-EXCESS = not usually needed: { $category } ({ $title })
CAT-EXCESS-help = ask it no more, make it optional with `?`, or say at `[accept]` why it is needed
CAT-EXCESS-text = ask for it no more, say that it is optional, or say why you need it. For example, if that is so: “You need not fill this in.”

BAS-F-PUBLIC = a public body cannot use legitimate interests for its tasks: { $title }
BAS-F-PUBLIC-help = use `public-task` or `legal-obligation`, and name the law
BAS-F-PUBLIC-text = name the public task or the legal obligation as the basis, with the law and its article

BAS-CONTRACT-PARTY = contact persons of an organisation are not party to the contract: { $title }
BAS-CONTRACT-PARTY-help = use `legitimate-interests` for them
BAS-CONTRACT-PARTY-text = name a legitimate interest for them. For example, if that is so: “We use data of contact persons to be able to consult with their organisation; that is our legitimate interest.”

BAS-ID-CHECK = checking who makes a request rests on the law (art. 12(6), with 6(1)(c)): { $title }
BAS-ID-CHECK-help = use `legal-obligation` with `law = "AVG art. 12(6)"`
BAS-ID-CHECK-text = name the law as the basis: “If we doubt that it is you, we ask you to show it (article 12(6) of the GDPR).”

PUR-COMPAT = not on record that data may be used again for this (art. 6(4)): { $title } (first for { $from })
PUR-COMPAT-help = make the test and write the day at `compatible`, or ask consent
PUR-COMPAT-text = find out whether this fits with what you got the data for (art. 6(4) GDPR), and keep your answer; or ask for consent. Tell people before you begin

SPC-DUAL = not said which of two exceptions holds, consent or the other: { $category } ({ $title })
SPC-DUAL-help = choose one at `allowed-by.{ $id }`
SPC-DUAL-text = name one exception of art. 9 GDPR for this data: consent, or the other

SPC-EXPLICIT = consent for this data must be explicit: { $category } ({ $title })
SPC-EXPLICIT-help = ask it in a sentence of its own, and write `consent.explicit = true`
SPC-EXPLICIT-text = ask for this consent in a sentence of its own, and say so. For example, if that is so: “We use this data only with your explicit consent.”

CRI-GROUND = no law that permits criminal data: { $title }
CRI-GROUND-help = name the law and its article at `allowed-by.{ $id }`, or stop
CRI-GROUND-text = name the law and its article that permits this (art. 10 GDPR), or do not use this data
CRI-GROUND-consent = criminal data on consent, without the law that permits it: { $title }
CRI-GROUND-consent-help = ask the consent explicitly (`consent.explicit = true`), and write `allowed-by.{ $id } = "UAVG art. 32"`
CRI-GROUND-consent-text = name article 32 of the Dutch GDPR Implementation Act (UAVG), if you ask for explicit consent. If you do not ask it, do not use this data

BSN-NO-LAW = the citizen service number (BSN) is used without a named law: { $title }
BSN-NO-LAW-help = name the law and its article at `allowed-by.{ $id }`, or stop
BSN-NO-LAW-text = name the law and its article that lets you use the citizen service number: “We use your citizen service number because [law and article] prescribes it.” If there is none, do not use it
BSN-NO-LAW-other = this law does not ask for the citizen service number (BSN) in this purpose: { $law } ({ $title })
BSN-NO-LAW-other-help = name at `allowed-by.{ $id }` the law that this purpose carries out, or stop

BSN-CONSENT = the citizen service number (BSN) can never rest on consent: { $title }
BSN-CONSENT-help = do not ask consent for it: name the law about this work at `allowed-by.{ $id }`, or stop
BSN-CONSENT-text = do not ask consent for this, for it is not valid. Name the law and its article that lets you use the number, or do not use it

BSN-SECTOR = this law is not known to give this sector the citizen service number (BSN): { $law } ({ $title })
BSN-SECTOR-help = name the law that is about this work, or the sector at `organisation.sector`
BSN-SECTOR-text = name the law that is about your own work, or do not use the number

IDC-BASIS = keeping a copy of an identity document needs a legal duty: { $title }
IDC-BASIS-help = look at the document and record that it was seen, or name the law at `allowed-by.{ $id }`
IDC-BASIS-text = look at the document and note that you saw it. Then write, if that is so: “We look at your identity document and keep no copy.” If you must keep a copy, name the law

CHI-VERIFY = not said how the consent of a parent is checked
CHI-VERIFY-help = say it at `minors.verified-by`, or that the service is not for children: `minors.intended = false`
CHI-VERIFY-text = say how you check that a parent consented. Or say, if that is so: “This service is not meant for children younger than 16.”
CHI-VERIFY-admitted = youth work on consent, while the text says that age cannot be checked
CHI-VERIFY-admitted-help = say at `minors.verified-by` what is done to check the consent of a parent
CHI-VERIFY-admitted-text = say what you do to check that a parent consented

DPIA-TRIGGER = not on record that the effects on people were assessed (DPIA): { $title } ({ $trigger })
DPIA-TRIGGER-help = make the assessment, and write the day at `dpia.done`
DPIA-TRIGGER-text = assess beforehand what this may mean for people (DPIA, art. 35 GDPR), and keep that assessment
DPIA-TRIGGER-likely = the effects on people must probably be assessed (DPIA): { $title } ({ $trigger })

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
