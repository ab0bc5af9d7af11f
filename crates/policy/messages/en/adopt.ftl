# From a text that exists to a policy that speaks: what a person decides, and what the law adds.
adopt-form =
    Answers for `waarborg adopt`.
    Below [decide] stands what the text says badly: choose what it becomes.
    Below [gaps] stands what the law asks and the text does not say: fill it in, or leave it open; `check` then goes on telling it.
    Below [defaults] stands what the statement will say without the policy saying it: "yes" takes it over, another value is written in the policy.
    A place with "" is not answered yet.
adopt-form-other = or another value
adopt-split-title = { $title } ({ $basis ->
    [consent] consent
    [contract] contract
    [legal-obligation] legal obligation
    [vital-interests] vital interests
    [public-task] public task
   *[legitimate-interests] legitimate interests
 })

# What is wrong, and what a policy that speaks needs.
adopt-flaw = { $title }: { $word ->
    [agreed-by-use] the text says that whoever uses the site agrees. A statement tells; nobody needs to agree with it
    [processor-means-controller] the text calls the controller a processor. The statement uses the words of the GDPR
    [same-law-everywhere] the text says that the same law holds everywhere. The statement says per recipient what protects data outside the EEA
    [unfilled] the text holds places that are still to be filled in. The statement shows them as not yet recorded
    [hidden-by-script] a script hides the address. The statement shows it as it is
    [vague] this is too vague to be a purpose. Give a title that says what the data is for, or say that the title is clear enough
    [asks-agreement] the text asks for agreement although the purpose does not rest on consent. Choose consent, or ask for agreement no more
    [before-agreement] it begins before there is consent. What rests on consent begins after it
    [pre-ticked] the box is ticked already. Consent is given by doing something oneself
    [always-in-consultation] the text promises that everything is always agreed together. The statement says what happens
    [says-sub-processors] the text calls processors sub-processors. The statement uses the words of the GDPR
    [signed-the-gdpr] the text says that parties signed the GDPR. A law cannot be signed; what protects data stands with each recipient
    [before-choice] cookies are placed before anyone chooses. The statement says that consent is asked first; the site must do so too
    [refusing-harder] refusing takes more effort than allowing. The site must make both as easy
    [writing-required] a request must be in writing. The GDPR allows any way
    [form-required] a request needs a form. The GDPR allows any way
    [handled-as-complaint] a request is handled as a complaint. A request has a term of its own
    [accuracy-is-yours] the text lays the duty of accurate data on the reader. It lies with the organisation
    [cannot-verify] the text says that age cannot be verified. Say how it is verified, or leave it out
    [if-possible] the text promises something only if it is possible. The statement promises it, or is silent
    [only-adverse] the text counts only decisions to someone's disadvantage. The GDPR is about every decision that affects someone significantly
    [says-ssl] the text names SSL, which TLS replaced years ago. Name `tls` among the measures
    [absolute] the text promises complete safety. There is no such thing; the statement names the measures
    [shared-server] the text names a shared server as a measure. That is no security
    [only-malicious] the text counts a breach only where there was malice. The GDPR counts a mistake too
    [dpa-with-subject] the text speaks of a processing agreement with the reader. One makes it with a processor
    [old-definition] the text describes a breach by the old law. The statement uses the GDPR
    [conditional] a complaint to the authority has a condition. The GDPR makes none
   *[only-to-subscribers] changes are announced to subscribers only. Everyone concerned must hear of them
 }
adopt-vague = { $title }: a term without a number. A promise that can be verified says how long
adopt-hidden = { $title }: the address is hidden. The statement must name one that can be read
adopt-bases = { $title }: { $found }. One purpose rests on one legal basis (GDPR 6): choose it, or make a purpose for each
adopt-grounds = { $title }, { $category }: { $found }. One exception or law permits this data (GDPR 9, 10; UAVG 46): choose it
adopt-claims = { $title }: the text says this more than once, and not alike: { $found }. Choose what is true
adopt-in-principle = { $title }: with "in principle" { $found } is no promise. Promise it, or leave it out
adopt-decides = { $title }: the text says that no automated decisions are made, and a purpose says that they are
adopt-at-least = { $title }: { $found } says how long at least, and not when it ends
adopt-in-principle-rule = { $title }: with "in principle" { $found } is no promise
adopt-law-unnamed = { $title }: { $found } names no law. Name the law that holds for this purpose, or a period of your own
adopt-range = { $title }: { $found } leaves the period open. Choose one, or make two rules of it
adopt-no-moment = { $title }: { $found } does not say from when the period counts
adopt-forever = { $title }: keeping for ever is for archives and research only (GDPR 89)
adopt-open-list = { $title }: the text calls this list incomplete: { $found }. Complete the policy first; then what it says holds
adopt-calls-special = { $title }: the text wrongly calls this data special: { $found }
adopt-liability = { $title }: terms of liability do not belong in a privacy statement: { $found }
adopt-without-purpose = { $title }: this data stands in the text without a purpose: { $found }. Give it a purpose, or do not keep it
adopt-draft = { $title }: version { $found } is a draft
adopt-narrowed = { $title }: the text makes this right smaller than the law: { $found }
adopt-browser-only = { $title }: a choice about cookies can be changed in the browser only. Withdrawing must be as easy as giving (GDPR 7(3))
adopt-source-unnamed = { $title }: data comes from others, who are not named (GDPR 14(2)(f))
adopt-country-unnamed = { $title }: data goes to countries that are not named (GDPR 13(1)(f))
adopt-no-safeguard = { $title }: a processing agreement is no safeguard for a transfer (GDPR 46)
adopt-ending-open = { $title }: the text leaves open whether data is deleted or made anonymous
adopt-role-open = { $title }: the text leaves open who is responsible: { $found }
adopt-blacken-open = { $title }: the text does not say what must be made unreadable
adopt-not-announced = { $title }: changes are not announced (GDPR 12, 13(3))

# What the law asks and the text does not say.
adopt-gap-keep = { $title }: it does not say how long the data is kept (GDPR 13(2)(a)). A period of your own is written like this: "1 year after last-contact"
adopt-gap-basis = { $title }: no legal basis is named (GDPR 6)
adopt-gap-marketing = { $title }: advertising is no performance of a contract (GDPR 6). Ask consent, or use the exception for customers on legitimate interests
adopt-gap-interest = { $title }: the purpose rests on a legitimate interest, and that interest is not named (GDPR 13(1)(d)). Name it in a few words
adopt-gap-law = { $title }: the purpose rests on a legal obligation or a public task, and the law is not named (GDPR 6(3)). Name law and article
adopt-gap-data = { $title }: it does not say which data this purpose uses (GDPR 13, 14, 30). Name it as a list: ["name", "email"]
adopt-gap-special = { $title }: nothing is named that permits this special data: { $category } (GDPR 9(2))
adopt-gap-criminal = { $title }: nothing is named that permits this criminal data: { $category } (GDPR 10, UAVG 31-33). Name the law with its article
adopt-gap-rights = the text does not name all rights that people have (GDPR 13(2)(b))
adopt-gap-rights-all = the own list goes; the statement then names every right that comes with the bases
adopt-gap-copy = the text always asks a copy of the identity document. That is a needless hurdle (GDPR 12(6)). Ask it only when in doubt
adopt-gap-name = the name of the organisation is missing (GDPR 13(1)(a))
adopt-gap-address = the postal address of the organisation is missing (GDPR 13(1)(a))
adopt-gap-email = no way to reach the organisation is named (GDPR 13(1)(a)). Name an email address

# What a choice means.
adopt-default = the default
adopt-split = a purpose for each basis, with the same data; then change `systems.toml`
adopt-basis = { $basis ->
    [consent] consent
    [contract] performance of a contract
    [legal-obligation] legal obligation; name the law
    [vital-interests] vital interests
    [public-task] public task; name the law
   *[legitimate-interests] legitimate interests; name the interest and weigh it
 }
adopt-keep = stays so; `check` goes on telling it
adopt-later = stays open; `check` goes on telling it
adopt-remove-flaw = this is done so no more
adopt-remove-vague = the title is clear enough as it is
adopt-remove-asking = agreement is asked for no more; the basis stays
adopt-remove-only = everyone hears of them, by the ways that the policy names
adopt-remove-decides = the statement says what the purposes say
adopt-remove-default = goes; then the default holds
adopt-remove-promise = goes; then nothing is promised here
adopt-remove-email = goes; then the organisation's address holds
adopt-remove-no-email = goes; then no address stands here, and `check` tells it
adopt-remove-ground = goes; then nothing is named that permits this, and `check` tells it
adopt-remove-claim = goes; then this is not promised
adopt-remove-rule = this rule goes; the others stay
adopt-remove-period = goes; then there is no period, and `check` tells it
adopt-remove-open = goes; the list is complete
adopt-remove-word = goes
adopt-remove-data = goes; this data is not kept
adopt-remove-narrowed = goes; the right holds as in the law

# What the law adds.
adopt-addition = { $id } = { $value }{ $count ->
    [one] { "" }
   *[other] { " " }(in { $count } places)
 }: { $why } ({ $article })
adopt-says = the statement promises: { $says }
adopt-says-more = { $count ->
    [one] and 1 sentence more
   *[other] and { $count } sentences more
 }
adopt-others = other values: { $others }
adopt-article = GDPR { $article }
adopt-no-article = Waarborg's choice
adopt-fact = fact from Waarborg's vocabulary
adopt-fact-other = is something wrong? Give what differs, for example { "{" } country = "DE" { "}" }
adopt-choice = Waarborg's choice for { $article }
adopt-why-fact = The policy does not say this itself; the statement tells it as a fact. See whether it is true for you.
adopt-fixed =
    There is nothing to choose here; the statement will say this.
adopt-why-subjects = A purpose is about the people for whom the statement is.
adopt-why-source = Data comes from the person concerned.
adopt-why-group = Smaller groups make people recognisable.
adopt-why-for = The statement is for everyone of whom there is data.
adopt-why-cookies = Cookies that are not needed ask consent.
adopt-why-rights = These are the rights that come with the bases.
adopt-why-other = This holds where nothing is said.

# What the command says.
adopt-open = { $decisions ->
    [0] { "" }
    [one] 1 decision is open
   *[other] { $decisions } decisions are open
 }{ $both ->
    [yes] {" and "}
   *[no] { "" }
 }{ $additions ->
    [0] { "" }
    [one] 1 addition of the law is not answered
   *[other] { $additions } additions of the law are not answered
 }; nothing was written
adopt-open-help = write the questions with `waarborg adopt --questions -o answers.toml`, fill them in, and give `--answers answers.toml`; `--yes` takes over the additions only
adopt-already = this policy was adopted on { $day }; there is nothing to ask
adopt-faulty = with these answers it is no policy that speaks yet; nothing was written
adopt-faulty-help = mend what stands above in the answers or in the policy, and try again
adopt-done = adopted: { $decided ->
    [one] 1 decision
   *[other] { $decided } decisions
 }, { $completed ->
    [one] 1 gap filled
   *[other] { $completed } gaps filled
 }, { $accepted ->
    [one] 1 addition
   *[other] { $accepted } additions
 } as proposed, { $changed } with another value
adopt-comments = comments in the file (after `#`) stayed as they were: see whether they are still true
adopt-errors-left = { $count ->
    [0] `check` finds no errors any more
    [one] the policy speaks, and is not finished: `check` still finds 1 error
   *[other] the policy speaks, and is not finished: `check` still finds { $count } errors
 }{ $shown ->
    [0] {""}
   *[other] {""}, among them:
 }
adopt-next = { $count ->
    [0] next: `waarborg statement` makes the statement
   *[other] next: `waarborg check` names them all, with what to do; publish the statement only when they are mended
 }
adopt-kept-copy = what stood there stands in `{ $path }`
adopt-words-moved = the words that the text was read from stand in `{ $path }`
adopt-copy-stands = `{ $path }` exists and holds another text
adopt-copy-stands-help = what stands in the policy now would go there: rename that file, or write to another with `-o`
adopt-choose = { $open ->
    [yes] Choose a number, or type a value.
   *[no] Choose a number.
 } { $gap ->
    [yes] Enter leaves it open;
   *[no] l keeps the question for the end;
 } ? explains; q stops.
adopt-progress = { $kind ->
    [decide] Decision { $n } of { $all }
    [gap] What is missing, { $n } of { $all }
   *[section] What the statement adds, part { $n } of { $all }
 }
adopt-help = { $kind ->
    [decide]
        Your text says this in a way that a policy that speaks cannot promise. You choose what it becomes.
        A number takes what stands behind it. { $open ->
            [yes] A value of your own is typed as it will stand in the policy, for example: 1 year after last-contact.
           *[no] Another value is not possible here.
        }
        l keeps the question for the end. q stops; then nothing is written.
    [gap]
        The law asks this and your text does not say it. You fill it in, or leave it open; `check` then goes on telling it.
        A number takes what stands behind it. { $open ->
            [yes] A value of your own is typed as it will stand in the policy.
           *[no] Another value is not possible here.
        }
        Enter or l leaves it open. q stops; then nothing is written.
   *[section]
        The statement will say this, although it does not stand in the policy. With each stands why.
        Enter or yes takes over all of this part. A number chooses one where something else holds; then you type the value.
        q stops; then nothing is written.
 }
adopt-section = [{ $section }] Enter takes all over; a number gives another value; ? explains; q stops.
adopt-again = This question comes back at the end.
adopt-new-value = Which value?
adopt-not-understood = That is no answer here.
adopt-stopped = stopped; nothing was written
