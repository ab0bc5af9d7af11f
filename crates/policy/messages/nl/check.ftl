# De bevindingen van `check`: NAAM, NAAM-help, en varianten als NAAM-variant.

ORG-KVK = het KvK-nummer ontbreekt of is onjuist
ORG-KVK-malformed = { $why }
ORG-KVK-help = vul bij `organisation.kvk` de acht cijfers van het handelsregister in

DPO-SCREEN = niet vastgelegd is of een functionaris gegevensbescherming (FG) verplicht is
DPO-SCREEN-help = doe de toets van art. 37 en zet de datum bij `dpo.screened`

META-DATE = de verklaring heeft geen datum of versie
META-DATE-help = vul `statement.in-force` en `statement.version` in

TXT-LIABILITY = aansprakelijkheidsbepalingen horen niet in een privacyverklaring
TXT-LIABILITY-help = verplaats ze naar de algemene voorwaarden, of laat ze weg

TXT-TERMS = geen bijzonder persoonsgegeven volgens art. 9: { $category }
TXT-TERMS-controller = de tekst zegt verwerker waar zij verwerkingsverantwoordelijke bedoelt
TXT-TERMS-help = noem het gevoelig, of gebruik de woorden van art. 4 en 9
TXT-TERMS-controller-help = schrijf verwerkingsverantwoordelijke waar de organisatie zelf beslist, en verwerker voor wie in opdracht werkt

PUR-VAGUE = niet specifiek: { $title }
PUR-VAGUE-help = zeg wat er gebeurt: welke dienst, welke berichten, welke administratie

PUR-NO-CATEGORY = geen gegevens genoemd: { $title }
PUR-NO-CATEGORY-help = noem de gegevens bij `data`

PUR-MANDATORY = niet vermeld of gegevens verplicht zijn en wat weigeren betekent: { $title }
PUR-MANDATORY-help = zeg het bij `without`, of laat de verklaring uit dit bestand maken

PUR-SOURCE = de bron (art. 14) is niet genoemd: { $title }
PUR-SOURCE-help = noem de bron: een register, een werkgever, een ontvanger

PUR-JOINT = de kern van de regeling met { $name } (gezamenlijk verantwoordelijk) ontbreekt
PUR-JOINT-help = zeg het bij `recipient.{ $id }.arrangement`

CAT-UNUSED = dient geen enkel doel: { $category }
CAT-UNUSED-help = stop ermee, of noem het doel dat het nodig heeft

CAT-CATCHALL = een restcategorie in plaats van gegevens: { $place }
CAT-CATCHALL-help = noem de gegevens

BAS-MISSING = { $count ->
    [one] geen grondslag: { $title }
   *[other] { $count } doelen zonder grondslag: { $title }
 }
BAS-MISSING-help = kies er een bij `basis`: `consent`, `contract`, `legal-obligation`, `vital-interests`, `public-task` of `legitimate-interests`

BAS-MULTI = meerdere grondslagen door elkaar: { $title }
BAS-MULTI-help = splits het doel: één doel, één grondslag
BAS-MULTI-covers = { $basis ->
    [contract] geen overeenkomst heeft dit nodig
   *[other] geen wet verplicht hiertoe
 }: { $covers } (valt onder { $title })
BAS-MULTI-covers-help = haal het uit `covers` en maak er een eigen doel van, met een eigen grondslag

BAS-LAW-UNNAMED = de wet erachter is niet genoemd: { $title }
BAS-LAW-UNNAMED-help = noem de wet met het artikel bij `law`, of bij `keep`: `by law: tax`
BAS-LAW-UNNAMED-article = `{ $law }` zonder artikel brengt geen wettelijke bewaartermijn mee: { $title }
BAS-LAW-UNNAMED-article-help = noem het artikel dat bedoeld is: { $articles }, of een ander

BAS-INTEREST-UNNAMED = het gerechtvaardigd belang is niet genoemd: { $title }
BAS-INTEREST-UNNAMED-help = zeg bij `interest` waar de organisatie het voor nodig heeft

BAS-NO-LIA = geen belangenafweging vastgelegd: { $title }
BAS-NO-LIA-help = maak de afweging en zet de dag bij `balanced`

BAS-PRECONTRACT = voor de offertefase past art. 6(1)(b) beter: { $title }
BAS-PRECONTRACT-help = schrijf `basis = "contract"`

BAS-CONTRACT-NEED = niet nodig voor de overeenkomst: { $title }
BAS-CONTRACT-NEED-help = kies een andere grondslag: toestemming voor reclame, gerechtvaardigd belang voor evaluatie

BAS-CONSENT-MISMATCH = de tekst vraagt akkoord, maar de grondslag is geen toestemming: { $title }
BAS-CONSENT-MISMATCH-help = maak toestemming de grondslag (`basis = "consent"`), of vraag geen akkoord

BAS-COLLECTION = incasso berust niet op een wettelijke plicht: { $title }
BAS-COLLECTION-help = maak er een eigen doel van op `legitimate-interests`

SPC-GROUND = geen uitzondering (art. 9) voor { $category }: { $title }
SPC-GROUND-help = noem de uitzondering bij `allowed-by.{ $id }`
SPC-GROUND-other = geen uitzondering van art. 9: { $ground } ({ $category }; { $title })
SPC-GROUND-other-help = schrijf bij `allowed-by.{ $id }` een uitzondering van art. 9(2) (`consent`, `care`, `legal-claims`), of de wet die deze gegevens toestaat, met het artikel

SPC-DENIED = "geen bijzondere gegevens" botst met { $title }
SPC-DENIED-help = laat de bewering weg en noem de gegevens, met toestemming of een andere uitzondering; verzwijg geen aantekeningen van gesprekken

CHI-CONTRADICT = toestemming van een ouder is beloofd, maar volgens de tekst is leeftijd niet te controleren
CHI-CONTRADICT-help = zeg bij `minors.verified-by` hoe het wordt nagegaan, of beloof het niet

RET-MISSING = { $count ->
    [one] geen bewaartermijn: { $title }
   *[other] { $count } doelen zonder bewaartermijn: { $title }
 }
RET-MISSING-help = zeg bij `keep` hoe lang, en vanaf wanneer
RET-MISSING-data = geen bewaartermijn voor { $data } ({ $title })
RET-MISSING-data-help = zeg bij `keep` ook hoelang dit wordt bewaard, of geef één regel zonder `data` voor de rest

RET-NO-START = de termijn van { $class } heeft geen beginmoment: "{ $text }"
RET-NO-START-help = voeg `after` en een gebeurtenis toe: `1 year after last-contact`

RET-RANGE = de termijn van { $class } ligt niet vast: "{ $text }"
RET-RANGE-help = schrijf voor elk geval een regel, met `if`: `["4 weeks after end-of-application", "1 year after end-of-application if consent"]`

RET-MODALITY = verwijdering is niet beloofd: "{ $text }" ({ $class })
RET-MODALITY-help = beloof dat gegevens weggaan: laat `at least` en `in principle` weg

RET-OPEN-END = zonder grens: alleen de persoon zelf beëindigt { $class } ("{ $text }")
RET-OPEN-END-help = voeg een grens toe voor wie niets meer laat horen: `or 2 years after last-contact`

RET-LAW-UNNAMED = een wettelijke termijn zonder de wet: "{ $text }" ({ $class })
RET-LAW-UNNAMED-help = noem de wet: `by law: tax`

RET-CONSENT-COND = sollicitaties langer dan { $limit } bewaren mag alleen met toestemming: "{ $text }"
RET-CONSENT-COND-help = schrijf twee regels: de korte altijd, de lange `if consent`

RET-BELOW-FLOOR = "{ $text }" eindigt te vroeg voor { $title }: { $law } vraagt { $floor } na { $moment }
RET-BELOW-FLOOR-help = zeg dat deze gegevens voor dat doel langer blijven, of verleng de termijn
RET-BELOW-FLOOR-own = "{ $text }" eindigt te vroeg voor { $title }: { $law } vraagt { $floor } na { $moment }
RET-BELOW-FLOOR-own-help = verleng de termijn, of noem de wet: `by law: …`
RET-BELOW-FLOOR-sooner = { $category } zou weggaan na "{ $text }", maar { $law } vraagt { $floor } voor { $title }
RET-BELOW-FLOOR-sooner-help = haal deze `sooner` weg: volgens de wet blijven deze gegevens even lang als de rest

RET-QUOTE-TAX = voor offertes die niet zijn geaccepteerd, geldt geen bewaarplicht van zeven jaar: { $title }
RET-QUOTE-TAX-help = schrijf `["3 months after quote", "by law: tax if accepted"]`

RET-ONLY-CRITERION = "niet langer dan nodig" is geen criterium: { $title }
RET-ONLY-CRITERION-help = noem een termijn en een moment, of zeg hoe vaak wordt gekeken: `while needed, reviewed every 1 year`
RET-ONLY-CRITERION-claim = "niet langer dan nodig" is gezegd, maar geen regel zegt wanneer gegevens weggaan
RET-ONLY-CRITERION-claim-help = zeg bij `keep` van elk doel hoe lang, en vanaf wanneer

RET-FOREVER = de tekst zegt dat eenmaal opgeslagen gegevens blijven: geen doel heeft gegevens voor altijd nodig
RET-FOREVER-help = laat de bewering weg, en zeg hoe lang elk doel gegevens bewaart
RET-FOREVER-contradict = de tekst zegt dat eenmaal opgeslagen gegevens blijven, en ook dat ze niet langer blijven dan nodig
RET-FOREVER-rule = voor altijd bewaard, buiten onderzoek en archief: { $title }
RET-FOREVER-rule-help = noem een termijn, of een gebeurtenis waarmee het eindigt

RET-ABOVE-CEILING = "{ $text }" is langer dan { $source } toestaat: { $ceiling } na { $moment } ({ $title })
RET-ABOVE-CEILING-help = verkort de termijn; wat een andere wet langer laat bewaren, is een ander doel
RET-ABOVE-CEILING-guidance = "{ $text }" is langer dan de toezichthouder aanvaardt: { $ceiling } na { $moment } ({ $title }; { $source })
RET-ABOVE-CEILING-repealed = "{ $text }" is langer dan gebruikelijk: { $ceiling } na { $moment } ({ $title }; richtsnoer op grond van een vervallen besluit: { $source })
RET-ABOVE-CEILING-repealed-help = verkort de termijn, of zeg waarom deze organisatie ze langer nodig heeft

RET-CARE = niet gezegd hoe lang een zorgdossier blijft: { $title } ({ $law })
RET-CARE-help = noem de wet: `by law: care-file`, `by law: youth-file` of `by law: wmo-file`

RET-DSR = geen bewaartermijn voor dossiers van verzoeken, datalekken en toestemmingen
RET-DSR-help = zeg het bij `[records]`: `requests`, `breaches` en `consents`

RCP-NONE = er zijn geen ontvangers genoemd, en ook geen groepen daarvan
RCP-NONE-help = noem ze bij `[recipient]`; krijgt niemand anders gegevens, zeg dat dan met de bewering `not-outsourced`

RCP-NONEXHAUSTIVE = de lijst ontvangers is niet volledig
RCP-NONEXHAUSTIVE-help = noem alle ontvangers, of groepen daarvan

RCP-CONTRADICT = "{ $claim }" botst met { $name }
RCP-CONTRADICT-help = laat de bewering weg, of noem de uitzondering die waar is: `never-shared unless listed-partner`
RCP-CONTRADICT-unlisted = "{ $claim }" botst met wie niet bij de ontvangers staat: { $name }
RCP-CONTRADICT-unlisted-help = noem deze partij bij `[recipient]`, of laat de bewering weg

RCP-NO-PURPOSE = krijgt voor geen enkel doel gegevens: { $name }
RCP-NO-PURPOSE-help = noem de ontvanger bij `recipients` van een doel, of in `sharing.always`; met `when` als het alleen in een bepaald geval is

RCP-BROAD = te ruim als grond om gegevens te delen: { $ground }
RCP-BROAD-help = noem de plicht, de ontvangers of de doelen: `legal-duty`, `listed-partner`, `listed-purpose`

RCP-COOKIE-UNLISTED = ontvangt gegevens maar staat niet in de lijst: { $name }
RCP-COOKIE-UNLISTED-help = zet de partij in `[recipient]`

RCP-SELFHOSTED = software op een eigen server, geen ontvanger: { $name }
RCP-SELFHOSTED-help = laat het weg, en noem het hostingbedrijf
RCP-SELFHOSTED-unsaid = meestal software op een eigen server, en dan geen ontvanger: { $name }
RCP-SELFHOSTED-unsaid-help = laat het weg en noem het hostingbedrijf, of schrijf `hosting = "cloud"`

PRC-NDA = een geheimhoudingsverklaring vervangt geen verwerkersovereenkomst
PRC-NDA-help = sluit met elke verwerker een verwerkersovereenkomst
PRC-NDA-named = een geheimhoudingsverklaring vervangt geen verwerkersovereenkomst: { $name }

PRC-CHECKLIST = in de overeenkomst met { $name } ontbreekt: { $items }
PRC-CHECKLIST-help = laat de overeenkomst aanvullen, en haal het woord uit `lacks`

PRC-TERM = directe verwerkers worden subverwerkers genoemd
PRC-TERM-help = noem ze verwerkers

TRF-MISSING = niets gezegd over doorgifte buiten de EER aan { $name }
TRF-MISSING-help = { $framework ->
    [yes] schrijf bij de ontvanger `safeguard = "scc"` of `"bcr"`, of `"dpf"` als die in de Verenigde Staten op de lijst staat
   *[no] schrijf bij de ontvanger `safeguard = "scc"` of `"bcr"`
 }

TRF-NO-TOOL = geen waarborg (doorgifte-instrument) voor gegevens in { $country }
TRF-NO-TOOL-help = { $framework ->
    [yes] voeg de waarborg toe: `scc`, `bcr`, of `dpf` voor organisaties in de Verenigde Staten op de lijst van het Data Privacy Framework
   *[no] voeg de waarborg toe: `scc` of `bcr`
 }
TRF-NO-TOOL-unnamed = geen waarborg (doorgifte-instrument) voor landen buiten de EER
TRF-NO-TOOL-elsewhere = het EU-VS-privacykader beschermt geen doorgifte aan { $name }, buiten de Verenigde Staten
TRF-NO-TOOL-elsewhere-help = gebruik `scc` of `bcr`

TRF-DPA-TOOL = een verwerkersovereenkomst is geen doorgifte-instrument
TRF-DPA-TOOL-help = gebruik `scc` of `bcr`, of `dpf` voor een ontvanger op de lijst van het Data Privacy Framework
TRF-DPA-TOOL-named = een verwerkersovereenkomst is geen doorgifte-instrument: { $name }
TRF-DPA-TOOL-signed = de AVG kan niemand tekenen: dat beschermt geen doorgifte

TRF-VAGUE-COUNTRY = het land van bestemming is niet genoemd
TRF-VAGUE-COUNTRY-help = noem elk land
TRF-VAGUE-COUNTRY-named = het land van bestemming is niet genoemd: { $name }
TRF-VAGUE-COUNTRY-unsaid = niet gezegd in welk land deze ontvanger zit: { $name }
TRF-VAGUE-COUNTRY-unsaid-help = schrijf het erbij: `country = "NL"`

TRF-EXPIRED = het adequaatheidsbesluit voor { $country } gold tot en met { $date }: { $name }
TRF-EXPIRED-help = { $framework ->
    [yes] gebruik `scc` of `bcr` met een beoordeling, of `dpf` voor een ontvanger die op die lijst staat
   *[no] gebruik `scc` of `bcr` met een beoordeling
 }
TRF-EXPIRED-early = het adequaatheidsbesluit voor { $country } geldt pas vanaf { $date }: { $name }

TRF-DPF = niet nagegaan op de lijst van het Data Privacy Framework: { $name }
TRF-DPF-help = zoek op dataprivacyframework.gov en zet de dag bij `assessed`; niet op de lijst: gebruik `scc`
TRF-DPF-old = meer dan { $period } geleden nagegaan op de lijst van het Data Privacy Framework: { $name }
TRF-DPF-general = het Data Privacy Framework is genoemd, maar niet welke ontvangers op die lijst staan
TRF-DPF-general-help = zet `safeguard = "dpf"` en `assessed` bij de ontvangers om wie het gaat

TRF-TIA = geen beoordeling van de doorgifte (TIA) vastgelegd: { $name }
TRF-TIA-help = beoordeel het en zet de dag bij `assessed`
TRF-TIA-general = geen beoordeling van de doorgifte (TIA) vastgelegd
TRF-TIA-general-help = zet `safeguard` en `assessed` bij de ontvangers om wie het gaat

TRF-COPY = niet vermeld hoe de waarborgen op te vragen zijn
TRF-COPY-help = zet bij `copy` een werkende link, of het adres waar men ze opvraagt
TRF-COPY-named = niet vermeld hoe de waarborgen op te vragen zijn: { $name }

TRF-EU-CLAIM = "alleen binnen de EU" botst met { $name }
TRF-EU-CLAIM-help = laat de bewering weg en zeg wat de gegevens beschermt, of kies een ontvanger binnen de EER

RGT-MISSING = recht ontbreekt: { $right }
RGT-MISSING-help = zet het bij `rights.offers`

RGT-OBJECT-SEPARATE = het recht van bezwaar is niet apart onder de aandacht gebracht
RGT-OBJECT-SEPARATE-help = zet het apart in de tekst, en schrijf `rights.objection-apart = true`

RGT-NARROWED = beperkter dan de wet: { $right }
RGT-NARROWED-help = noem het recht zoals de wet het geeft; noem bij een weigering het artikel dat die toestaat: `AVG art. 17(3)`

RGT-OVERPROMISE = onbeperkt wissen op verzoek botst met { $law } ({ $title })
RGT-OVERPROMISE-help = zeg wat blijft, waarom, en tot wanneer; de bewering wordt `deleted-on-request unless legal-duty`

DDL-MISSING = geen termijn voor het antwoord op een verzoek (wet: een maand)
DDL-MISSING-help = schrijf `rights.answer-within = "1 month"`, of een kortere termijn
DDL-MISSING-vague = geen getal in de termijn voor het antwoord op een verzoek (wet: een maand)

DDL-TOO-LONG = { $period } kan langer zijn dan de maand van de wet: een verzoek van { $received } moet uiterlijk op { $law } beantwoord zijn, niet op { $promise }
DDL-TOO-LONG-help = schrijf `1 month` of `4 weeks`

RGT-SHIFTED = de tekst maakt de persoon zelf verantwoordelijk voor juiste gegevens; dat is de organisatie
RGT-SHIFTED-help = laat de zin weg, en zeg hoe gegevens worden verbeterd

RGT-WITHDRAW-HOW = niet gezegd hoe toestemming is in te trekken: { $title }
RGT-WITHDRAW-HOW-help = zeg het bij `consent.withdraw`: `where-asked`, `unsubscribe-link`, `account`
RGT-WITHDRAW-HOW-harder = intrekken is moeilijker dan geven: { $title }
RGT-WITHDRAW-HOW-harder-help = laat mensen intrekken waar ze toestemming gaven: een link, een knop, het account

DDL-STRICTER = de beloofde termijn van { $period } geldt, ook al geeft de wet een maand
DDL-STRICTER-help = houd die termijn als hij te halen is; anders is `1 month` genoeg

DSR-AS-COMPLAINT = verzoeken worden als klacht behandeld
DSR-AS-COMPLAINT-help = geef verzoeken hun eigen weg: zonder reden, met antwoord binnen een maand

DSR-WRITING = verzoeken worden alleen schriftelijk aangenomen
DSR-WRITING-help = bied een formulier aan als hulp, en neem verzoeken op elke manier aan
DSR-WRITING-form = verzoeken worden alleen op een formulier aangenomen

DSR-CHANNEL = er is geen manier om een verzoek te doen die mensen kunnen gebruiken
DSR-CHANNEL-help = schrijf het adres uit, of noem een ander kanaal bij `rights.channels`

IDV-COPY-DEFAULT = standaard een kopie van het identiteitsbewijs vragen is een onnodige drempel
IDV-COPY-DEFAULT-help = vraag alleen bij twijfel (`ask = "when-in-doubt"`), en begin met wat al bekend is: `login`, `email-link`, `call-back`

IDV-COPY-EXAMPLE = een kopie van het identiteitsbewijs mag pas als niets anders helpt
IDV-COPY-EXAMPLE-help = zet lichtere stappen ervoor bij `rights.identity.by`: `login`, `email-link`, `call-back`

IDV-MASK = op een kopie van het identiteitsbewijs moet onleesbaar zijn: { $items }
IDV-MASK-help = schrijf `blacken = ["bsn", "photo", "mrz", "document-number"]`, en zeg het in de tekst
IDV-MASK-unsaid = niet gezegd wat op een kopie van het identiteitsbewijs onleesbaar moet zijn: ten minste { $items }

DSR-FEE = een verzoek is gratis, maar er wordt { $fee } euro gevraagd
DSR-FEE-help = laat `fee` weg

CMP-LINK = een link naar de toezichthouder ontbreekt
CMP-LINK-help = zet de link bij `complaints.link`

CMP-CONDITIONAL = aan het klachtrecht bij de toezichthouder is een voorwaarde verbonden
CMP-CONDITIONAL-help = zeg het zonder voorwaarde; vragen om eerst te bellen mag

CON-BY-USE = gebruik van de site is geen toestemming
CON-BY-USE-help = laat het weg; vraag toestemming waar die nodig is

CON-TIED = toestemming is gekoppeld aan { $benefit }
CON-TIED-help = geef het voordeel ook aan wie geen toestemming geeft

COO-NO-LIST = geen cookielijst met doel, partij en duur
COO-NO-LIST-help = noem elke cookie bij `[cookie]`, of zeg waar de lijst staat

COO-CLASS = niet strikt noodzakelijk: { $name }
COO-CLASS-help = schrijf `kind = "analytical"` of `"tracking"`, en vraag eerst toestemming

COO-FUNCTIONAL-CONSENT = voor functionele cookies is geen toestemming nodig
COO-FUNCTIONAL-CONSENT-help = vraag alleen voor de andere toestemming: haal `functional` weg bij `cookies.consent`

COO-BROWSER-OPTOUT = met browserinstellingen geeft niemand toestemming, en trekt niemand die in
COO-BROWSER-OPTOUT-help = bied een knop die in beeld blijft: `cookies.withdraw = ["button-bottom-right"]`

MKT-EXISTING = de voorwaarden voor bestaande klanten zijn niet vervuld: { $title }
MKT-EXISTING-help = bied bezwaar aan bij het verzamelen en in elk bericht, en zeg dat met `marketing.objection-offered`
MKT-EXISTING-no-sale = geen klanten: { $subject } gaven hun adres niet bij een verkoop ({ $title })
MKT-EXISTING-no-sale-help = vraag eerst toestemming (`marketing.email = "opt-in"`), of noem bij `subjects` de klanten voor wie dit is

MKT-CONTRACT = reclame is geen uitvoering van de overeenkomst: { $title }
MKT-CONTRACT-help = vraag toestemming, of gebruik de uitzondering voor klanten op gerechtvaardigd belang

ADM-MISSING = geen informatie over geautomatiseerde besluiten{ $title }
ADM-MISSING-help = zeg `automated-decisions.used = false` of `automated = false`, of beschrijf ze bij `automated` van het doel
ADM-MISSING-undescribed = niet gezegd { $lacks ->
    [logic] volgens welke logica
    [effect] met welke gevolgen
   *[both] volgens welke logica en met welke gevolgen
 } een computer beslist: { $title }
ADM-MISSING-undescribed-help = beschrijf het bij `automated.logic` en `automated.effect`

BRE-NONE = niet gezegd wat er bij een datalek gebeurt
BRE-NONE-help = zeg bij `[breach]` wanneer de toezichthouder en mensen worden ingelicht

BRE-SUBJECTS = niet gezegd dat mensen worden ingelicht als een datalek voor hen een hoog risico is
BRE-SUBJECTS-help = zet `breach.tells-people = "high-risk"`

BRE-REPORTER = van wie een datalek meldt, is geen termijn van { $period } te eisen
BRE-REPORTER-help = bedank ze, en laat de termijn weg

CHG-NOTICE = mensen krijgen geen bericht van belangrijke wijzigingen
CHG-NOTICE-help = meld ze waar mensen zijn, en zeg dat bij `changes.announced-by`: `email`, `account`, `post`

CHG-NEWSLETTER = wijzigingsberichten zijn gekoppeld aan de nieuwsbrief
CHG-NEWSLETTER-help = meld wijzigingen aan iedereen, los van de nieuwsbrief

CLM-SELL = "nooit verkocht", maar er wordt geadverteerd via { $name }
CLM-SELL-help = zeg wat deze partij krijgt en ermee mag doen

ORG-IDENTITY = de naam en het adres van de organisatie ontbreken
ORG-IDENTITY-help = vul `organisation.name` en `organisation.address` in
ORG-IDENTITY-name = de naam van de organisatie ontbreekt
ORG-IDENTITY-address = het postadres van de organisatie ontbreekt
ORG-IDENTITY-vat = { $why }
ORG-IDENTITY-vat-help = neem het btw-id over uit de brief van de Belastingdienst

ORG-CONTACT = er is geen contactpunt voor privacyvragen
ORG-CONTACT-help = vul `organisation.email` in, of een adres bij `contact.privacy`
ORG-CONTACT-phone = { $why }
ORG-CONTACT-phone-help = bel het nummer om te zien of het klopt
ORG-CONTACT-email = `{ $email }` is geen e-mailadres
ORG-CONTACT-email-help = schrijf het adres alleen, zonder naam en zonder tweede adres

PUR-NONE = er zijn geen doelen genoemd
PUR-NONE-help = beschrijf waarvoor gegevens dienen: `[purpose.billing]`

CMP-AP = een klacht bij de toezichthouder (AP) is niet genoemd
CMP-AP-help = noem het in de tekst, en schrijf `complaints.authority = "AP"`

RGT-WITHDRAW = het recht om toestemming in te trekken ontbreekt
RGT-WITHDRAW-help = zet `withdraw` bij `rights.offers`

PRC-NO-DPA = geen verwerkersovereenkomst met { $name }
PRC-NO-DPA-help = sluit die, en zet de dag erbij: `agreement = 2026-01-01`

CON-PRECHECKED = een vooraf aangevinkt vakje is geen toestemming: { $title }
CON-PRECHECKED-help = laat het vakje leeg
CON-PRECHECKED-before = het gebeurt voordat iemand toestemming geeft: { $title }
CON-PRECHECKED-before-help = vraag het eerst, en wacht op het antwoord

CON-PROOF = geen bewijs van toestemming vastgelegd: { $title }
CON-PROOF-help = leg elke toestemming vast, en zeg bij `consent.proof` hoe
CON-PROOF-browser = de cookiekeuze staat alleen in de browser van de bezoeker, dus toestemming is niet aan te tonen
CON-PROOF-browser-help = bewaar die bij de organisatie: `cookies.consent-kept = "ledger"`

COO-NO-CONSENT = zonder toestemming geplaatst: { $name }
COO-NO-CONSENT-help = vraag eerst toestemming, en zet de soort bij `cookies.consent`

COO-GA = zou privacyvriendelijk zijn ingesteld, maar dat blijkt niet: { $name } (ontbreekt: { $settings })
COO-GA-help = ga elke instelling na en noem ze bij `settings`, of vraag toestemming

COO-EQUAL = weigeren is moeilijker dan accepteren
COO-EQUAL-help = geef weigeren dezelfde knop op dezelfde plaats
COO-EQUAL-withdraw = nergens staat hoe iemand de cookiekeuze terugdraait
COO-EQUAL-withdraw-help = houd een knop in beeld, en zeg dat bij `cookies.withdraw`

COO-CONTRADICT = cookies zouden op toestemming wachten, maar de browser is de enige manier om ze tegen te houden
COO-CONTRADICT-help = vraag het in een cookievenster (`cookies.banner = true`), en plaats niets vóór de keuze
COO-CONTRADICT-before = cookies zouden op toestemming wachten, maar worden al vóór de keuze geplaatst
COO-CONTRADICT-before-help = plaats niets vóór de keuze

MKT-OPTOUT = reclame via dit kanaal mag alleen na toestemming: { $title }
MKT-OPTOUT-help = vraag eerst toestemming: `opt-in`
MKT-OPTOUT-unsaid = niet gezegd hoe reclame hier zonder toestemming mag: { $title }
MKT-OPTOUT-unsaid-help = zeg het bij `marketing.email`: `opt-in` na toestemming, of `existing-customer` voor eigen klanten

MKT-PHONE = klanten bellen mag sinds { $since } alleen met hun toestemming: { $title }
MKT-PHONE-help = vraag toestemming voordat u belt: `marketing.phone = "opt-in"`
MKT-PHONE-business = sinds { $since } mag u de natuurlijke personen onder hen alleen met hun toestemming bellen: { $title }
MKT-PHONE-business-help = vraag het zzp'ers en andere natuurlijke personen voordat u ze belt: `marketing.phone = "opt-in"`

MKT-UNSUB = geen manier om zich af te melden: { $title }
MKT-UNSUB-help = bied het aan in elk bericht, en zeg bij `marketing.unsubscribe` hoe
MKT-UNSUB-header = afmelden met één klik is niet beloofd: { $title }
MKT-UNSUB-header-help = laat het mailprogramma de kopregel van RFC 8058 meesturen, en zet `"one-click"` bij `marketing.unsubscribe`

MKT-CONTRADICT = "geen nieuwsbrief" botst met { $title }
MKT-CONTRADICT-help = laat de bewering weg, of stop met de nieuwsbrief

ADM-NARROW = art. 22 gaat over elk rechtsgevolg of vergelijkbaar groot gevolg, niet alleen over nadelige
ADM-NARROW-help = zeg of zulke besluiten er zijn: `automated-decisions.used`

ADM-GROUND = een computer beslist alleen, zonder genoemde grond: { $title }
ADM-GROUND-help = noem de grond bij `automated.ground`, of laat iemand beslissen die echt anders kan besluiten: `automated.human = true`
ADM-GROUND-unsaid = een computer beslist over mensen, en niet gezegd is waarover en op welke grond
ADM-GROUND-unsaid-help = zeg bij het doel welk besluit het is en waarom dat mag, met `automated.decision` en `automated.ground`
ADM-GROUND-explicit = een computer beslist alleen, op toestemming die niet uitdrukkelijk is: { $title }
ADM-GROUND-explicit-help = vraag uitdrukkelijke toestemming, en zet `consent.explicit = true`
ADM-GROUND-special = een computer beslist alleen met bijzondere gegevens: { $category } ({ $title })
ADM-GROUND-special-help = vraag uitdrukkelijke toestemming, noem de wet van zwaarwegend algemeen belang (`public-interest`), of laat iemand beslissen die echt anders kan besluiten

SEC-NONE = er zijn geen beveiligingsmaatregelen beschreven
SEC-NONE-help = noem ze bij `security.measures`

SEC-SSL = SSL is verouderd
SEC-SSL-help = noem TLS: `security.measures = ["tls"]`

SEC-CARE = zorg zonder vastlegging van wie een dossier inziet (NEN 7513)
SEC-CARE-help = zet de logging aan, en zet `logging` bij `security.measures`

BRE-HOURS = { $period } om de toezichthouder in te lichten is langer dan de { $term } van de wet
BRE-HOURS-help = beloof { $term } of minder

BRE-OVERPROMISE = de toezichthouder en de mensen bij elke dreiging inlichten is meer dan de wet vraagt, en moet dan ook gebeuren
BRE-OVERPROMISE-authority = de toezichthouder bij elke dreiging inlichten is meer dan de wet vraagt, en moet dan ook gebeuren
BRE-OVERPROMISE-people = mensen bij elke dreiging inlichten is meer dan de wet vraagt, en moet dan ook gebeuren
BRE-OVERPROMISE-help = beloof wat de wet vraagt (`when-required`, `high-risk`), of zorg dat de belofte haalbaar is

BRE-SCOPE = ook ongelukken zijn datalekken, niet alleen aanvallen
BRE-SCOPE-old = een datalek is omschreven in woorden van vóór de AVG
BRE-SCOPE-agreement = verwerkersovereenkomsten sluit men niet met de betrokkenen
BRE-SCOPE-agreement-help = laat die overeenkomsten weg, en zeg wat er bij een datalek gebeurt
BRE-SCOPE-help = omschrijf een datalek zoals art. 4(12): verlies, wijziging, verstrekking of inzage, per ongeluk of onrechtmatig

CVD-CONTACT = geen leesbaar adres om zwakke plekken te melden
CVD-CONTACT-help = zet bij `contact.security` een e-mailadres, telefoonnummer of formulier dat zonder scripts te lezen is
CVD-CONTACT-file = zwakke plekken kunnen worden gemeld, maar er is geen security.txt genoemd
CVD-CONTACT-file-help = plaats het bestand, en zet `disclosure.security-txt = {"{"} expires = … {"}"}`

CVD-EXPIRED = security.txt is op { $date } verlopen
CVD-EXPIRED-help = vernieuw het bestand, en zet de nieuwe dag bij `disclosure.security-txt.expires`
CVD-EXPIRED-soon = security.txt verloopt op { $date }
CVD-EXPIRED-missing = security.txt heeft geen vervaldatum
CVD-EXPIRED-missing-help = zet er één `Expires` in, minder dan een jaar vooruit
CVD-EXPIRED-twice = security.txt heeft meer dan één vervaldatum en is dus ongeldig
CVD-EXPIRED-twice-help = laat er één `Expires` in staan

CVD-DAYS = { $period }: kalenderdagen of werkdagen?
CVD-DAYS-help = zeg `disclosure.working-days = true` of `false`

ACL-REVIEW = toegangsrechten worden nagelopen, maar er staat niet hoe vaak
ACL-REVIEW-help = noem een interval: `access.reviewed-every = "6 months"`

ACL-SPECIAL = niet vastgelegd is wie bijzondere gegevens mag zien: { $title }
ACL-SPECIAL-nobody = er zijn bijzondere gegevens, maar niemand is genoemd die ze mag zien: { $title }
ACL-SPECIAL-help = noem de rollen bij `access.special-seen-by`

REV-INTERVAL = een controle is beloofd, maar er staat niet hoe vaak
REV-INTERVAL-help = noem een interval: `review.every = "1 year"`

CLM-PROVIDED = "alleen wat u verstrekt" botst met { $category }
CLM-PROVIDED-others = "alleen wat u verstrekt" botst met gegevens van anderen: { $title }
CLM-PROVIDED-help = laat de bewering weg, of zeg welke gegevens ergens anders vandaan komen

CLM-PURPOSE = "alleen voor dat doel" botst met { $title }
CLM-PURPOSE-help = laat de bewering weg, of gebruik de gegevens niet voor meer

CLM-COMBINE = "wij combineren niet" botst met { $title }
CLM-COMBINE-help = laat de bewering weg, of zeg wat wordt samengebracht en waarom

cookies-functional = functionele cookies
cookies-analytical = analytische cookies
cookies-tracking = trackingcookies
records-requests = verzoeken
records-breaches = datalekken
records-consents = toestemmingen
records-identity = bewijs van identiteit
ORG-CONTACT-HIDDEN = het e-mailadres is zonder script niet leesbaar
ORG-CONTACT-HIDDEN-help = zet het adres als gewone tekst op de pagina, of zet er een formulier bij

ORG-VAT-BSN = in dit btw-nummer staat een burgerservicenummer (BSN)
ORG-VAT-BSN-help = gebruik het btw-id van 2020
ORG-VAT-BSN-either = in dit btw-nummer kan een burgerservicenummer (BSN) staan
ORG-VAT-BSN-either-help = vergelijk het met het btw-id in de brief van de Belastingdienst
ORG-VAT-BSN-unsure = als dit een eenmanszaak is, staat in het btw-nummer een burgerservicenummer (BSN)
ORG-VAT-BSN-unsure-help = vul `legal-form` in, of gebruik het btw-id van 2020

ORG-ROLE-MIXED = verantwoordelijke en verwerker voor hetzelfde doel: { $title }
ORG-ROLE-MIXED-help = kies één `role`, of splits het doel
ORG-ROLE-MIXED-organisation = tegelijk verantwoordelijke en verwerker genoemd, zonder te zeggen voor welk doel
ORG-ROLE-MIXED-organisation-help = schrijf `role = "processor"` bij wat voor een opdrachtgever gebeurt

ORG-REPRESENTATIVE = de vertegenwoordiger in de EU ontbreekt
ORG-REPRESENTATIVE-help = vul naam en adres in bij `organisation.representative` (of aanvaard de bevinding met de vrijstelling van art. 27(2)(a) als reden)

DPO-REQUIRED = een functionaris gegevensbescherming (FG) is verplicht, maar niet aangewezen
DPO-REQUIRED-help = wijs er een aan, meld dat bij de toezichthouder, en vul `[contact.dpo]` in

DPO-CONTACT = de contactgegevens van de functionaris gegevensbescherming (FG) ontbreken
DPO-CONTACT-help = vul `contact.dpo.email` in, of een andere manier om de FG te bereiken

META-STALE = niet herzien sinds { $reviewed }
META-STALE-help = loop de verklaring na en zet de dag bij `statement.reviewed`
META-STALE-promised = niet herzien sinds { $reviewed }; de beloofde tussentijd is { $period }

META-DRAFT = er staat een concept online: versie { $version }
META-DRAFT-help = stel de tekst vast en geef die versie 1.0 of hoger
META-DRAFT-unfilled = de tekst is niet af: er staan plekken in die nog ingevuld moeten worden
META-DRAFT-unfilled-help = vul ze in, of haal ze weg

META-LANG = geen Nederlandse tekst voor een Nederlands publiek
META-LANG-en = geen Engelse tekst voor een Engelstalig publiek
META-LANG-help = zet de taal bij `statement.languages`

LAW-REPEALED = vervallen sinds { $date }: { $ref }; nu { $successor }
LAW-REPEALED-help = noem { $successor }, en ga na of daar hetzelfde staat
LAW-REPEALED-gone = vervallen sinds { $date }: { $ref }
LAW-REPEALED-gone-help = noem de wet die nu geldt, of laat het weg

LAW-PENDING = { $ref } gaat wijzigen: { $what }
LAW-PENDING-help = kijk vóór { $date } opnieuw
LAW-PENDING-due = { $ref } zou wijzigen: { $what }
LAW-PENDING-due-help = kijk of dat is gebeurd: de dag om opnieuw te kijken was { $date }

TXT-ABSOLUTE = dit kan niemand garanderen: { $claim }
TXT-ABSOLUTE-help = zeg welke maatregelen er zijn, en laat de garantie weg

PUR-OPENLIST = de lijst met doelen is niet volledig
PUR-OPENLIST-help = noem alle doelen

PUR-NO-SUBJECT = niet gezegd om wiens gegevens het gaat: { $title }
PUR-NO-SUBJECT-help = zeg het bij `subjects` van elk doel
PUR-NO-SUBJECT-none = geen doel zegt om wiens gegevens het gaat

CAT-EXCESS = meestal niet nodig: { $category } ({ $title })
CAT-EXCESS-help = vraag het niet meer, maak het vrijwillig met `?`, of zeg bij `[accept]` waarom het nodig is

BAS-F-PUBLIC = een overheid kan voor eigen taken geen gerechtvaardigd belang gebruiken: { $title }
BAS-F-PUBLIC-help = gebruik `public-task` of `legal-obligation`, en noem de wet

BAS-CONTRACT-PARTY = contactpersonen van een organisatie zijn geen partij bij de overeenkomst: { $title }
BAS-CONTRACT-PARTY-help = gebruik voor hen `legitimate-interests`

BAS-ID-CHECK = nagaan wie een verzoek doet, berust op art. 12(6), met 6(1)(c): { $title }
BAS-ID-CHECK-help = gebruik `legal-obligation` met `law = "AVG art. 12(6)"`

PUR-COMPAT = geen toets van art. 6(4) voor hergebruik van gegevens: { $title } (uit { $from })
PUR-COMPAT-help = doe de toets en zet de dag bij `compatible`, of vraag toestemming

SPC-DUAL = { $category }: steunt tegelijk op toestemming en op een andere grond ({ $title })
SPC-DUAL-help = kies er een bij `allowed-by.{ $id }`

SPC-EXPLICIT = toestemming voor deze gegevens moet uitdrukkelijk zijn: { $category } ({ $title })
SPC-EXPLICIT-help = vraag het in een eigen zin, en schrijf `consent.explicit = true`

CRI-GROUND = geen wet die strafrechtelijke gegevens toestaat: { $title }
CRI-GROUND-help = noem de wet met het artikel bij `allowed-by.{ $id }`, of stop ermee
CRI-GROUND-consent = strafrechtelijke gegevens op toestemming, zonder de wet die dat toestaat: { $title }
CRI-GROUND-consent-help = vraag de toestemming uitdrukkelijk (`consent.explicit = true`), en schrijf `allowed-by.{ $id } = "UAVG art. 32"`

BSN-NO-LAW = het burgerservicenummer (BSN) wordt gebruikt zonder genoemde wet: { $title }
BSN-NO-LAW-help = noem de wet met het artikel bij `allowed-by.{ $id }`, of stop ermee
BSN-NO-LAW-other = vraagt voor dit doel niet om het burgerservicenummer (BSN): { $law } ({ $title })
BSN-NO-LAW-other-help = noem bij `allowed-by.{ $id }` de wet die met dit doel wordt uitgevoerd, of stop ermee

BSN-CONSENT = het burgerservicenummer (BSN) mag nooit op toestemming berusten: { $title }
BSN-CONSENT-help = vraag er geen toestemming voor: noem de wet over dit werk bij `allowed-by.{ $id }`, of stop ermee

BSN-SECTOR = geeft deze sector voor zover bekend geen burgerservicenummer (BSN): { $law } ({ $title })
BSN-SECTOR-help = noem de wet die over dit werk gaat, of de sector bij `organisation.sector`

IDC-BASIS = een kopie van een identiteitsbewijs bewaren mag alleen als een wet het verplicht: { $title }
IDC-BASIS-help = bekijk het document en leg vast dat het is gezien, of noem de wet bij `allowed-by.{ $id }`

CHI-VERIFY = niet gezegd hoe de toestemming van een ouder wordt nagegaan
CHI-VERIFY-help = zeg het bij `minors.verified-by`, of dat de dienst niet voor kinderen is: `minors.intended = false`
CHI-VERIFY-admitted = jeugdwerk op toestemming, terwijl leeftijd volgens de tekst niet te controleren is
CHI-VERIFY-admitted-help = zeg bij `minors.verified-by` wat er wordt gedaan om de toestemming van een ouder na te gaan

DPIA-TRIGGER = geen beoordeling (DPIA) voor { $title }: { $trigger }
DPIA-TRIGGER-help = maak de beoordeling, en zet de dag bij `dpia.done`
DPIA-TRIGGER-likely = waarschijnlijk is een beoordeling (DPIA) nodig voor { $title }: { $trigger }

check-fleet = { $kind ->
    [statements] { "" }
   *[other] { $organisations ->
        [one] 1 organisatie
       *[other] { $organisations } organisaties
     }
 }{ $kind ->
    [both] { " en " }
   *[other] { "" }
 }{ $kind ->
    [organisations] { "" }
   *[other] { $statements ->
        [one] 1 verklaring
       *[other] { $statements } verklaringen
     }
 }: { $errors ->
    [one] 1 fout
   *[other] { $errors } fouten
 }, { $warnings ->
    [one] 1 waarschuwing
   *[other] { $warnings } waarschuwingen
 }, { $advice ->
    [one] 1 advies
   *[other] { $advice } adviezen
 }{ $unread ->
    [0] { "" }
    [one] { "," } en 1 bestand dat niet te lezen is
   *[other] { "," } en { $unread } die niet te lezen zijn
 }; `-v` toont ze
check-next = `waarborg explain CODE` legt uit wat een regel zoekt, waarom, en hoe het te herstellen is
check-next-adopt = `waarborg adopt` maakt van deze vastlegging een beleid dat zelf spreekt, en vraagt wat er te beslissen is
check-fleet-rule = { $code } bij { $kind ->
    [organisations] { $count ->
        [one] 1 organisatie
       *[other] { $count } organisaties
     }
    [statements] { $count ->
        [one] 1 verklaring
       *[other] { $count } verklaringen
     }
   *[both] { $count } van hen
 }
check-other = zegt niets over persoonsgegevens; niet beoordeeld
check-none-below = in `{ $path }` en de mappen daaronder staat geen `privacy.toml` en geen verklaring
check-none-below-help = noem een verklaring, een beleid, of een map waar dat in of onder staat. Nog geen beleid? `waarborg read` maakt er een van een verklaring; of begin met een voorbeeld uit `examples/`, kijk rond met `waarborg demo`, of maak er een: `waarborg register import`, `waarborg import fideslang`
check-lost = de controle van een bestand is onderbroken door een fout in dit programma
check-lost-help = controleer de bestanden een voor een, en meld welk bestand dit gaf
check-errors = { $count ->
    [one] 1 fout
   *[other] { $count } fouten
 }
check-warnings = { $count ->
    [one] 1 waarschuwing
   *[other] { $count } waarschuwingen
 }
check-advice = { $count ->
    [one] 1 advies
   *[other] { $count } adviezen
 }
check-accepted = { $count } aanvaard
check-expired = de aanvaarding van { $code } is op { $until } geëindigd
check-summary = { $counts } (recht van { $law }; { $applied } regels)
check-later = op { $today } geldt nog niet: { $what } (vanaf { $from })
check-note-before = de gegevens over het recht beginnen op { $begins }: van { $today } is lang niet alles bekend
check-note-ahead = het recht van { $today } is niet bekend: de gegevens zijn van { $law }
check-note-fits-none = de aanvaarding van { $code } past bij geen bevinding: haal haar weg
check-note-long = de aanvaarding van { $code } loopt tot { $until }, meer dan { $most } vooruit: kies een dag waarop iemand er weer naar kijkt
check-later-adequacy = het adequaatheidsbesluit voor { $name }

nothing-at-path = het beleid zegt niets bij `{ $path }`
nothing-at-path-help = { $meant ->
    [none] `waarborg show` noemt alles wat het zegt
   *[other] bedoelde u `{ $meant }`?
 }

rules-title = De regels van `check`
rules-lead = Elke regel zoekt één ding in een beleid. Deze pagina is gemaakt uit wat `waarborg explain` toont.
rules-code = code
rules-severity = ernst
rules-article = artikel
rules-seeks = wat de regel zoekt
rules-error = fout
rules-warning = waarschuwing
rules-advice = advies
rules-fails = Voorbeeld
rules-passes = Hersteld
