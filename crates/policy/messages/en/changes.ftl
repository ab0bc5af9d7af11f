# What changed between two versions of a policy, who must hear of it, and why.
change-none = nothing changed
change-summary = { $count ->
    [one] 1 change
   *[other] { $count } changes
 }, { $material ->
    [0] none of which
    [one] 1 of which
   *[other] { $material } of which
 } people must hear first{ $itself ->
    [0] {""}
    [one] {""}; 1 is not written
   *[other] {""}; { $itself } are not written
 }
change-brief = In short
change-first = Tell people first
change-only = Publish only
change-itself = What now holds without being written
change-itself-why = Where the policy is silent, what the law says holds, or what Waarborg chooses. `waarborg show --origin` says of each value which of the two.
change-section = { $section ->
    [organisation] Organisation
    [statement] Statement
    [contact] Contact
    [dpo] Data protection officer
    [purpose] Purposes
    [data] Data
    [keep] Periods
    [events] Events
    [sharing] Sharing
    [recipient] Recipients
    [transfers] Transfers
    [client] Clients
    [cookies] Cookies
    [cookie] Cookies on the list
    [rights] Rights
    [minors] Children
    [automated-decisions] Automated decisions
    [security] Security
    [access] Access
    [breach] Breaches
    [complaints] Complaints
    [disclosure] Disclosure of weaknesses
    [changes] Changes
    [review] Review
    [records] Records
   *[other] Other
 }: { $said }
change-publish-why = These changes widen nothing for anyone. Put the new statement online; who must hear of them all the same is named with them.
change-first-why = Tell the people concerned before it takes effect, apart from other messages, and give them time (GDPR 12, 13(3), 14(4); WP260, 28 to 31).
change-page = Changes of the privacy statement
change-of = of { $organisation }
change-versions = from version { $before } to version { $after }
change-digests = Compared: policy `{ $before }` and policy `{ $after }`.
change-effect = { $effect ->
    [ends-more] `waarborg plan` ends more because of it: look at the first plan before carrying it out
    [ends-less] `waarborg plan` ends less because of it; what was deleted does not come back
    [map] change `systems.toml`: it says which rows a purpose holds
   *[ends] `waarborg plan` ends other data because of it: look at the first plan before carrying it out
 }
change-cause = { $cause ->
    [default-holds] not written: the default holds here now
    [default-gone] the default holds no more, for the policy records a text
    [law-data] not written: the data on the law changed
    [world-data] not written: what is known of this party changed
   *[follows] not written: follows from another change
 }
told-people = tell beforehand: { $names } ({ $law })
told-people-all = tell the people concerned beforehand ({ $law })
told-consent-anew = ask consent anew of: { $names } ({ $law })
told-consent-first = ask consent first of: { $names } ({ $law })
told-clients = tell the clients: { $names } ({ $law })
told-processors = pass it on to the processors: { $names } ({ $law })
told-joint = agree on it with who is responsible with you: { $names } ({ $law })
told-authority = notify the Dutch Data Protection Authority ({ $law })
change-article = GDPR { $article }
change-why = { $kind ->
    [purpose-added] a new purpose may not begin before people know
    [purpose-kind] the purpose is another purpose
    [purpose-wider] more is done under the purpose
    [role-changed] someone else is responsible
    [data-added] more data is used
    [data-needed] what people could leave out they must give now
    [subjects-added] it is about more people
    [source-added] data now comes from elsewhere too
    [basis-changed] another legal basis gives other rights
    [consent-replaced] who consented could think that it was needed: another basis in its place is mostly unfair (EDPB 05/2020, 121 to 123). Ask yourself whether the purpose should not end for who withdraws or says nothing
    [consent-needed] these data may be used only after explicit consent
    [interest-changed] people weigh this interest against theirs
    [law-changed] another law demands it
    [ground-changed] something else permits this data
    [consent-tied] consent is tied to something
    [consent-withdrawal] withdrawing is done in another way
    [recipient-added] someone else receives the data
    [recipient-wider] a recipient receives more data
    [recipient-changed] the recipient or its role is another
    [transfer-added] data leaves the EEA
    [safeguard-changed] something else protects data outside the EEA
    [arrangement-changed] those who are jointly responsible divide it otherwise
    [keep-longer] data stays longer
    [keep-other] data stays otherwise, and in some cases longer
    [keep-unsaid] no end is promised any more
    [ending-looser] data is no longer certain to be deleted in the end
    [marketing-added] there will be marketing
    [marketing-looser] marketing is now possible without prior consent
    [profiles-added] profiles are made
    [automated-added] decisions are made without a human
    [automated-changed] decisions without a human are made otherwise
    [reuse-added] data serves another purpose than it was given for
    [rights-narrowed] people can do less with their rights, or later
    [rights-changed] people use their rights in another way
    [controller-changed] the controller is another
    [contact-changed] people reach the organisation in another way
    [dpo-changed] people reach the officer in another way
    [dpo-gone] there is no officer any more
    [cookie-added] there is one more cookie
    [cookie-wider] a cookie does more
    [cookie-consent-less] consent is asked for fewer cookies
    [minors-intended] children have protection of their own
    [promise-gone] a promise is taken back
    [promise-weaker] a promise becomes less
    [promise-changed] a promise becomes another
    [category-changed] the law sees this data otherwise
    [flaw-made] the text becomes worse
   *[other] people must know
 }
change-bool = { $flag ->
    [true] yes
   *[false] no
 }
change-nothing = nothing
change-hidden = hidden by a script
change-country-other = { $code ->
    [other] a country that is not named
   *[code] { $code }
 }
change-what = { $of ->
    [purpose] "{ $owner }", { $key }
    [name] { $owner }, { $key }
    [several] { $many } purposes, { $key }
   *[none] { $key }
 }{ $has ->
    [yes] { " " }({ $detail })
   *[no] { "" }
 }
change-said = { $what }: now { $after } (not said before)
change-fills = { $what }: { $after }
change-unsaid = { $what }: no longer said (was { $before })
change-became = { $what }: was { $before }, now { $after }
change-more = { $what }: now also { $said }
change-less = { $what }: no more { $said }
change-on = { $what }: now so
change-off = { $what }: no more
change-speaks = the policy records a text no more: the statement is made from the policy now
change-transcribes = the policy records a text now: the statement is made from it no more
change-purpose-added = new purpose: "{ $title }"{ $basis ->
    [consent] , based on consent
    [contract] , based on a contract
    [legal-obligation] , based on a legal obligation
    [vital-interests] , based on vital interests
    [public-task] , based on a public task
    [legitimate-interests] , based on a legitimate interest
   *[none] { "" }
 }{ $count ->
    [0] { "" }
   *[other] , with { $data }
 }{ $kept ->
    [yes] , kept { $rule }
   *[no] { "" }
 }{ $reused ->
    [0] { "" }
   *[other] , with data of { $reuses }
 }{ $profiles ->
    [yes] , with profiles
   *[no] { "" }
 }{ $decides ->
    [yes] , decided without a human
   *[no] { "" }
 }
change-purpose-removed = the purpose "{ $title }" is dropped
change-purpose-renamed = the purpose "{ $title }" is called `{ $after }` in the policy now (was `{ $before }`)
change-consent-replaced = "{ $title }" rests no longer on consent, but on { $basis ->
    [contract] a contract
    [legal-obligation] a legal obligation
    [vital-interests] vital interests
    [public-task] a public task
    [legitimate-interests] a legitimate interest
   *[other] something else
 }
change-consent-needed = explicit consent is now needed for "{ $title }": { $data }
change-data-added = for "{ $title }" now also: { $data }
change-data-removed = for "{ $title }" no more: { $data }
change-data-needed = for "{ $title }" needed now, no longer optional: { $data }
change-data-optional = for "{ $title }" optional now, no longer needed: { $data }
change-keep-period = the retention period of "{ $title }" goes from { $before } to { $after } after { $moment }
change-keep = the retention period of "{ $title }": was { $before }, now { $after }
change-keep-said = the retention period of "{ $title }" is said now: { $after }
change-keep-unsaid = the retention period of "{ $title }" is said no more (was { $before })
change-keep-of = { $data } { $rule }
change-automated-added = for "{ $title }" decisions are now made without a human
change-automated-removed = for "{ $title }" decisions are no longer made without a human
change-recipient-added = new recipient: { $name }{ $count ->
    [0] { "" }
   *[other] , for { $purposes }
 }
change-recipient-removed = { $name } receives no data any more{ $count ->
    [0] { "" }
   *[other] { "" } (was for { $purposes })
 }
change-recipient-wider = { $name } now receives data for { $purposes } too
change-recipient-narrower = { $name } receives no data any more for { $purposes }
change-recipient-listed = { $name } stands in the list of recipients now
change-recipient-unlisted = { $name } stands in the list of recipients no more
change-recipient-renamed = { $name } is called `{ $after }` in the policy now (was `{ $before }`)
change-transfer-added = with { $name } data goes to a country outside the EEA: { $after }
change-transfer-moved = with { $name } data goes to another country outside the EEA: was { $before }, now { $after }
change-transfer-ended = with { $name } data no longer goes to a country outside the EEA (was { $before })
change-cookie-added = new cookie: `{ $name }`{ $kind ->
    [functional] { "" } (functional)
    [analytical] { "" } (analytical)
    [tracking] { "" } (tracking)
   *[unknown] { "" }
 }
change-cookie-removed = the cookie `{ $name }` is dropped
change-dpo-appointed = there is a data protection officer now
change-dpo-gone = there is no data protection officer any more
change-claim-made = new claim: { $after }
change-claim-gone = the claim is dropped: { $before }
change-claim = the claim becomes another: was "{ $before }", now "{ $after }"
change-rewritten = written otherwise, with the same meaning or told above already: { $paths }
change-key = { $key ->
    [purpose-title] the title
    [purpose-text] the text in its own words
    [purpose-is] the kind
    [purpose-covers] what else is done under it
    [purpose-role] the role
    [purpose-for] the clients
    [purpose-subjects] the people concerned
    [purpose-forms] the forms
    [purpose-data] the data
    [purpose-source] the source
    [purpose-without] what happens without this data
    [purpose-basis] the legal basis
    [purpose-law] the law
    [purpose-interest] the legitimate interest
    [purpose-balanced] the day the interest was weighed
    [purpose-party] who is party to the contract
    [purpose-needed] whether the contract needs it
    [purpose-consent-explicit] explicit consent
    [purpose-consent-asked-in] where consent is asked
    [purpose-consent-form] the form of consent
    [purpose-consent-withdraw] where consent can be withdrawn
    [purpose-consent-proof] the proof of consent
    [purpose-consent-tied-to] what consent is tied to
    [purpose-consent-renew] when consent is asked again
    [purpose-allowed-by] what permits this data
    [purpose-recipients] the recipients
    [purpose-keep] the retention period
    [purpose-sooner] what ends sooner
    [purpose-then] what happens in the end
    [purpose-marketing] marketing
    [purpose-marketing-objection-offered] objecting in every message
    [purpose-marketing-unsubscribe] how to unsubscribe
    [purpose-profiles] making profiles
    [purpose-automated] deciding without a human
    [purpose-automated-decision] what is decided without a human
    [purpose-automated-effect] the effect of that decision
    [purpose-automated-human] a human who looks
    [purpose-automated-logic] the logic of that decision
    [purpose-automated-ground] what permits that decision
    [purpose-reuses] the reuse of data
    [purpose-compatible] the day compatibility was tested
    [purpose-published] how results leave
    [purpose-smallest-group] the smallest group in results
    [purpose-secrecy-bound] who is bound to secrecy
    [purpose-secrecy-by] what binds to secrecy
    [purpose-secrecy-after-end] secrecy after the work
    [purpose-rights] the rights
    [purpose-claims] the claims
    [purpose-dpia-trigger] why a DPIA is needed
    [purpose-dpia-done] the day of the DPIA
    [purpose-flaws] what the text says badly
    [organisation-id] the short name of the organisation
    [organisation-name] the name of the organisation
    [organisation-address] the address of the organisation
    [organisation-legal-form] the legal form
    [organisation-person] the person responsible
    [organisation-kvk] the trade register number
    [organisation-vat-id] the VAT number
    [organisation-public-body] being a public body
    [organisation-staff] the number of staff
    [organisation-sector] the sector
    [organisation-email] the e-mail address of the organisation
    [organisation-phone] the telephone number of the organisation
    [organisation-website] the website
    [organisation-roles] the role of the organisation
    [organisation-country] the country of the organisation
    [organisation-representative-name] the representative in the EU
    [organisation-representative-address] the address of the representative
    [organisation-representative-email] the e-mail address of the representative
    [organisation-financial-year-ends] the end of the financial year
    [organisation-timezone] the time zone
    [organisation-holidays] the days off that move a term
    [statement-transcribes] the text that the policy records
    [statement-adopted] the day the policy was adopted
    [statement-version] the version
    [statement-in-force] the first day
    [statement-reviewed] the day of the last review
    [statement-published-at] where the statement stands
    [statement-languages] the languages of the statement
    [statement-audience] the language of the public
    [statement-you] the form of address
    [statement-we] how the organisation calls itself
    [statement-for] whom the statement is for
    [statement-claims] the claims
    [statement-open-lists] lists called incomplete
    [statement-data-without-purpose] data without a purpose
    [statement-calls-special] what is wrongly called special
    [statement-cites] the laws cited
    [statement-liability] terms of liability
    [statement-flaws] what the statement says badly
    [statement-text] the introduction
    [dpo-screened] the day the need of a DPO was looked at
    [dpo-grounds] why a DPO is needed
    [data-is] the kind
    [data-title] the name
    [data-may-reveal] what special data it may reveal
    [events-is] the kind of event
    [events-title] the name of the event
    [keep-title] the name of the period
    [keep-text] the period in its own words
    [sharing-processors-sign] what processors sign
    [sharing-selected] choosing partners with care
    [sharing-anonymised] making anonymous before sharing
    [sharing-text] the text on sharing
    [sharing-flaws] what the text on sharing says badly
    [recipient-name] the name
    [recipient-title] the description
    [recipient-text] the text in its own words
    [recipient-role] the role
    [recipient-country] the country
    [recipient-hosting] where it runs
    [recipient-for] the work
    [recipient-when] the cases in which data goes to the recipient
    [recipient-agreement] the agreement
    [recipient-agreement-is] the kind of agreement
    [recipient-agreement-signed] the day of the agreement
    [recipient-agreement-review] when the agreement is reviewed
    [recipient-agreement-lacks] what the agreement lacks
    [recipient-safeguard] the safeguard outside the EEA
    [recipient-assessed] the day the transfer was assessed
    [recipient-copy] a copy of the safeguards
    [recipient-arrangement] the arrangement
    [transfers-text] the text on transfers
    [transfers-countries] the countries of transfer
    [transfers-safeguards] the safeguards of transfers
    [transfers-copy] a copy of the safeguards
    [transfers-flaws] what the text on transfers says badly
    [client-name] the name
    [client-email] the e-mail address
    [client-purposes] the purposes
    [cookies-kinds] the kinds of cookies
    [cookies-consent] cookies for which consent is asked
    [cookies-banner] a banner that asks
    [cookies-withdraw] how a choice about cookies is changed
    [cookies-consent-kept] where the choice about cookies is kept
    [cookies-listed-at] where the list of cookies stands
    [cookies-browser-help] help about the browser
    [cookies-text] the text on cookies
    [cookies-flaws] what the text on cookies says badly
    [cookie-provider] the provider
    [cookie-kind] the kind
    [cookie-for] the purpose
    [cookie-lifetime] the lifetime
    [cookie-exempt] why no consent is asked
    [cookie-settings] the settings
    [cookie-profiles] making profiles
    [cookie-see] the reference
    [rights-offers] the rights
    [rights-narrowed] a right made smaller
    [rights-refuses] grounds of refusal
    [rights-access-shows] what access shows
    [rights-objection-apart] presenting the right to object apart
    [rights-answer-within] the term for an answer
    [rights-extension] the extension of the term for an answer
    [rights-channels] the channels for a request
    [rights-fee] the fee for a request
    [rights-identity-ask] when identity is checked
    [rights-identity-by] how identity is checked
    [rights-identity-for] for which rights identity is checked
    [rights-identity-blacken] what must be made unreadable
    [rights-cookie-requests] how a request about cookies is made
    [rights-text] the text on rights
    [rights-flaws] what the text on rights says badly
    [minors-intended] aiming at children
    [minors-consent-under] the age under which a parent consents
    [minors-verified-by] how a parent's consent is verified
    [minors-erased-on] where a child's data can be reported
    [minors-advises-parents] advising parents to watch along
    [minors-text] the text on children
    [minors-flaws] what the text on children says badly
    [automated-decisions-used] automated decisions
    [automated-decisions-text] the text on automated decisions
    [automated-decisions-flaws] what the text on automated decisions says badly
    [security-measures] the measures
    [security-secrecy-bound] who is bound to secrecy
    [security-secrecy-by] what binds to secrecy
    [security-secrecy-after-end] secrecy after the work
    [security-report-to] where to report a weakness
    [security-text] the text on security
    [security-flaws] what the text on security says badly
    [access-text] the text on access
    [access-by-role] access by role
    [access-special-seen-by] who may see special data
    [access-reviewed-every] how often access is reviewed
    [access-places-locked] locked places
    [breach-authority-within] the term to tell the authority of a breach
    [breach-tells-authority] when the authority hears of a breach
    [breach-tells-people] when people hear of a breach
    [breach-people-within] how soon people hear of a breach
    [breach-report-to] where to report a breach
    [breach-report-within] how soon a finder reports
    [breach-promises] promises about a breach
    [breach-text] the text on breaches
    [breach-flaws] what the text on breaches says badly
    [complaints-authority] the supervisory authority
    [complaints-link] the page of the authority
    [complaints-answer-within] the term for an answer to a complaint
    [complaints-text] the text on complaints
    [complaints-flaws] what the text on complaints says badly
    [disclosure-text] the text on reporting weaknesses
    [disclosure-report-to] where to report a weakness
    [disclosure-answer-within] the term for an answer to a reporter
    [disclosure-working-days] counting in working days
    [disclosure-asks] what is asked of a reporter
    [disclosure-forbids] what a reporter may not do
    [disclosure-promises] promises to a reporter
    [disclosure-policy] where the policy for reporters stands
    [disclosure-security-txt-expires] the last day of security.txt
    [changes-announced-by] how changes are announced
    [changes-because] why the statement may change
    [changes-text] the text on changes
    [changes-flaws] what the text on changes says badly
    [review-text] the text on review
    [review-every] how often the policy is reviewed
    [review-of] what is reviewed
    [records-text] the text on records
    [records-requests] how long requests are kept
    [records-breaches] how long breaches are kept
    [records-consents] how long consents are kept
    [records-identity] how long evidence of identity is kept
    [accept-until] until when a finding is accepted
    [accept-why] why a finding is accepted
    [waarborg] the version of the language
    [contact-general-who] the function of the contact for anything
    [contact-general-name] the name of the contact for anything
    [contact-general-email] the e-mail address for anything
    [contact-general-phone] the telephone number for anything
    [contact-general-post] the postal address for anything
    [contact-general-form] the form for anything
    [contact-general-text] the text on the contact for anything
    [contact-general-flaws] what the text says badly of the contact for anything
    [contact-privacy-who] the function of the contact for privacy
    [contact-privacy-name] the name of the contact for privacy
    [contact-privacy-email] the e-mail address for privacy
    [contact-privacy-phone] the telephone number for privacy
    [contact-privacy-post] the postal address for privacy
    [contact-privacy-form] the form for privacy
    [contact-privacy-text] the text on the contact for privacy
    [contact-privacy-flaws] what the text says badly of the contact for privacy
    [contact-security-who] the function of the contact for security
    [contact-security-name] the name of the contact for security
    [contact-security-email] the e-mail address for security
    [contact-security-phone] the telephone number for security
    [contact-security-post] the postal address for security
    [contact-security-form] the form for security
    [contact-security-text] the text on the contact for security
    [contact-security-flaws] what the text says badly of the contact for security
    [contact-dpo-who] the function of the DPO
    [contact-dpo-name] the name of the DPO
    [contact-dpo-email] the e-mail address of the DPO
    [contact-dpo-phone] the telephone number of the DPO
    [contact-dpo-post] the postal address of the DPO
    [contact-dpo-form] the of the DPOm of the DPO
    [contact-dpo-text] the text on the DPO
    [contact-dpo-flaws] what the text says badly of the DPO
   *[other] `{ $path }`
 }
change-word = { $word ->
    [dpa] processing agreement
    [nda] non-disclosure agreement
    [scc] standard contract
    [nl] Dutch
    [en] English
    [bsn] BSN
    [mrz] machine-readable zone
    [email] e-mail
    [subject] the person concerned
    [id-copy] a copy of an identity document
    [email-link] a link by e-mail
    [call-back] a call back
    [in-person] a visit
    [login] signing in
    [by-device] by the device
    [with-cookie] with a copy of the cookie
    [signed-the-gdpr] signed the GDPR
    [says-ssl] says SSL
    [high-risk] at a high risk
    [any-threat] however small the risk
    [ledger] in the own ledger
    [button-bottom-right] with the button bottom right
    [browser] in the browser
    [before-agreement] begins before agreement
    [cautious] the earliest day
    [AP] the Dutch Data Protection Authority
   *[other] { $plain }
 }
