# De bevindingen van `check`: NAAM, NAAM-help, en varianten als NAAM-variant.

ORG-KVK = het KvK-nummer ontbreekt of is onjuist
ORG-KVK-help = vul bij `kvk` de acht cijfers van het handelsregister in
ORG-KVK-malformed = { $why }

DPO-SCREEN = niet vastgelegd is of een functionaris gegevensbescherming (FG) verplicht is
DPO-SCREEN-help = doe de toets van art. 37 en zet de datum bij `dpo.screened`

META-DATE = de verklaring heeft geen datum of versie
META-DATE-help = vul `in-force` en `version` in

TXT-LIABILITY = aansprakelijkheidsbepalingen horen niet in een privacyverklaring
TXT-LIABILITY-help = verplaats ze naar de algemene voorwaarden, of laat ze weg

TXT-TERMS = geen bijzonder persoonsgegeven volgens art. 9: { $category }
TXT-TERMS-controller = de tekst zegt verwerker waar zij verwerkingsverantwoordelijke bedoelt
TXT-TERMS-help = noem het gevoelig, of gebruik de woorden van art. 4 en 9

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
BAS-MISSING-help = kies consent, contract, legal-obligation, vital-interests, public-task of legitimate-interests

BAS-MULTI = meerdere grondslagen door elkaar: { $title }
BAS-MULTI-help = splits het doel: één doel, één grondslag

BAS-LAW-UNNAMED = de wet erachter is niet genoemd: { $title }
BAS-LAW-UNNAMED-help = noem haar bij `law`, of bewaar `by law: tax`

BAS-INTEREST-UNNAMED = het gerechtvaardigd belang is niet genoemd: { $title }
BAS-INTEREST-UNNAMED-help = zeg bij `interest` waar de organisatie het voor nodig heeft

BAS-NO-LIA = geen belangenafweging vastgelegd: { $title }
BAS-NO-LIA-help = maak de afweging en zet de dag bij `balanced`

BAS-PRECONTRACT = voor de offertefase past art. 6(1)(b) beter: { $title }
BAS-PRECONTRACT-help = gebruik `contract`

BAS-CONTRACT-NEED = niet nodig voor de overeenkomst: { $title }
BAS-CONTRACT-NEED-help = kies een andere grondslag: toestemming voor reclame, gerechtvaardigd belang voor evaluatie

BAS-CONSENT-MISMATCH = de tekst vraagt akkoord, maar de grondslag is geen toestemming: { $title }
BAS-CONSENT-MISMATCH-help = maak toestemming de grondslag, of vraag het niet

BAS-COLLECTION = incasso berust niet op een wettelijke plicht: { $title }
BAS-COLLECTION-help = maak er een eigen doel van op `legitimate-interests`

SPC-GROUND = geen uitzondering (art. 9) voor { $category }: { $title }
SPC-GROUND-help = noem de uitzondering bij `allowed-by.{ $id }`

SPC-DENIED = "geen bijzondere gegevens" botst met { $title }
SPC-DENIED-help = laat de bewering weg en noem de gegevens, met toestemming of een andere uitzondering

CHI-CONTRADICT = ouderlijke toestemming is beloofd, maar leeftijd heet niet te controleren
CHI-CONTRADICT-help = zeg hoe leeftijd wordt nagegaan, of beloof het niet

RET-MISSING = { $count ->
    [one] geen bewaartermijn: { $title }
   *[other] { $count } doelen zonder bewaartermijn: { $title }
 }
RET-MISSING-help = zeg bij `keep` hoe lang, en vanaf wanneer

RET-NO-START = de termijn van { $class } heeft geen beginmoment: "{ $text }"
RET-NO-START-help = voeg `after` en een gebeurtenis toe: `1 year after last-contact`

RET-RANGE = de termijn van { $class } is een bandbreedte zonder voorwaarde: "{ $text }"
RET-RANGE-help = schrijf één regel per geval, met `if`

RET-MODALITY = verwijdering is niet beloofd: "{ $text }" ({ $class })
RET-MODALITY-help = laat `at least` en `in principle` weg

RET-OPEN-END = onbegrensd: alleen de persoon zelf beëindigt { $class } ("{ $text }")
RET-OPEN-END-help = voeg een grens bij stilte toe: `or 2 years after last-opened`

RET-LAW-UNNAMED = een wettelijke termijn zonder de wet: "{ $text }" ({ $class })
RET-LAW-UNNAMED-help = noem haar: `by law: tax`

RET-CONSENT-COND = sollicitaties langer dan { $limit } bewaren vergt toestemming: "{ $text }"
RET-CONSENT-COND-help = schrijf twee regels: de korte altijd, de lange `if consent`

RET-BELOW-FLOOR = "{ $text }" eindigt voordat { $law } de gegevens loslaat voor { $title }: { $floor } na { $moment }
RET-BELOW-FLOOR-help = zeg dat deze gegevens voor dat doel langer blijven, of verleng de termijn
RET-BELOW-FLOOR-own = "{ $text }" eindigt voordat { $law } de gegevens loslaat voor { $title }: { $floor } na { $moment }
RET-BELOW-FLOOR-own-help = verleng de termijn, of noem de wet: `by law: …`
RET-BELOW-FLOOR-sooner = { $category } zou weggaan na "{ $text }", maar { $law } vraagt { $floor } voor { $title }
RET-BELOW-FLOOR-sooner-help = haal deze `sooner` weg: de wet laat deze gegevens even lang bewaren als de rest

RET-QUOTE-TAX = niet-geaccepteerde offertes kennen geen zevenjaarsplicht: { $title }
RET-QUOTE-TAX-help = schrijf `["3 months after quote", "by law: tax if accepted"]`

RET-DSR = geen bewaartermijn voor dossiers van verzoeken, datalekken en toestemmingen
RET-DSR-help = zeg het bij `[records]`

RCP-NONEXHAUSTIVE = de lijst ontvangers is niet volledig
RCP-NONEXHAUSTIVE-help = noem alle ontvangers, of groepen daarvan

RCP-CONTRADICT = "wij delen niets" botst met { $name }
RCP-CONTRADICT-help = laat de bewering weg, of noem de uitzondering die waar is

RCP-COOKIE-UNLISTED = ontvangt gegevens maar staat niet in de lijst: { $name }
RCP-COOKIE-UNLISTED-help = zet het in `[recipient]`

PRC-NDA = een geheimhoudingsverklaring vervangt geen verwerkersovereenkomst
PRC-NDA-help = sluit met elke verwerker een verwerkersovereenkomst

PRC-TERM = directe verwerkers worden subverwerkers genoemd
PRC-TERM-help = noem ze verwerkers

TRF-MISSING = niets gezegd over doorgifte buiten de EER aan { $name }
TRF-MISSING-help = schrijf `safeguard = "dpf"`, `"scc"` of `"bcr"` bij de ontvanger

TRF-DPA-TOOL = een verwerkersovereenkomst is geen doorgifte-instrument
TRF-DPA-TOOL-help = gebruik een adequaatheidsbesluit (`dpf`), `scc` of `bcr`

TRF-VAGUE-COUNTRY = het land van bestemming is niet genoemd
TRF-VAGUE-COUNTRY-help = noem elk land

TRF-TIA = geen beoordeling van de doorgifte (TIA) vastgelegd{ $name }
TRF-TIA-help = beoordeel het en zet de dag bij `assessed`
TRF-TIA-general = geen beoordeling van de doorgifte (TIA) vastgelegd
TRF-TIA-general-help = zet `safeguard` en `assessed` bij de ontvangers om wie het gaat

TRF-COPY = niet vermeld hoe de waarborgen op te vragen zijn
TRF-COPY-help = zet een werkende link of een adres bij `copy`

RGT-MISSING = recht ontbreekt: { $right }
RGT-MISSING-help = zet het bij `rights.offers`

RGT-OBJECT-SEPARATE = het recht van bezwaar is niet apart onder de aandacht gebracht
RGT-OBJECT-SEPARATE-help = zet het apart in de tekst, en `objection-apart = true`

RGT-NARROWED = beperkter dan de wet: { $right }
RGT-NARROWED-help = noem het recht zoals de wet het geeft

RGT-OVERPROMISE = onbeperkt wissen op verzoek botst met { $law } ({ $title })
RGT-OVERPROMISE-help = zeg wat blijft, waarom, en tot wanneer

DDL-STRICTER = de eigen termijn van { $period } bindt; de klok staat daarop
DDL-STRICTER-help = houd haar, als het te halen is

IDV-COPY-DEFAULT = standaard een kopie van het identiteitsbewijs vragen is een onnodige drempel
IDV-COPY-DEFAULT-help = vraag alleen bij twijfel, en begin met wat al bekend is: inloggen, een link per e-mail, terugbellen

IDV-COPY-EXAMPLE = een kopie van het identiteitsbewijs is het laatste redmiddel
IDV-COPY-EXAMPLE-help = zet lichtere stappen ervoor

CMP-LINK = een link naar de toezichthouder ontbreekt
CMP-LINK-help = zet de link bij `complaints.link`

CON-BY-USE = gebruik van de site is geen toestemming
CON-BY-USE-help = laat het weg; vraag toestemming waar die nodig is

CON-TIED = toestemming is gekoppeld aan { $benefit }
CON-TIED-help = geef het voordeel zonder toestemming, of zeg dat het de prijs is en kies een andere grondslag

COO-NO-LIST = geen cookielijst met doel, partij en duur
COO-NO-LIST-help = noem elke cookie bij `[cookie]`, of zeg waar de lijst staat

COO-CLASS = niet strikt noodzakelijk: { $name }
COO-CLASS-help = noem hem analytisch of tracking, en vraag eerst toestemming

COO-FUNCTIONAL-CONSENT = functionele cookies vergen geen toestemming
COO-FUNCTIONAL-CONSENT-help = vraag alleen voor de andere

COO-BROWSER-OPTOUT = browserinstellingen zijn geen toestemmings- of intrekkingsmiddel
COO-BROWSER-OPTOUT-help = bied een knop die in beeld blijft

MKT-EXISTING = de voorwaarden voor bestaande klanten zijn niet vervuld: { $title }
MKT-EXISTING-help = bied bezwaar aan bij het verzamelen en in elk bericht, en zeg dat met `marketing.objection-offered`

MKT-CONTRACT = een nieuwsbrief is geen uitvoering van de overeenkomst: { $title }
MKT-CONTRACT-help = vraag toestemming, of gebruik de uitzondering voor klanten op gerechtvaardigd belang

ADM-MISSING = geen informatie over geautomatiseerde besluiten{ $title }
ADM-MISSING-help = zeg `automated-decisions.used = false` of `automated = false`, of beschrijf ze bij `automated` van het doel

BRE-NONE = geen datalekprocedure
BRE-NONE-help = zeg bij `[breach]` wanneer de toezichthouder en mensen worden ingelicht

BRE-SUBJECTS = het informeren van betrokkenen ontbreekt
BRE-SUBJECTS-help = zet `breach.tells-people = "high-risk"`

BRE-REPORTER = aan melders kan geen termijn van { $period } worden opgelegd
BRE-REPORTER-help = bedank ze, en laat de termijn weg

CHG-NOTICE = wezenlijke wijzigingen worden niet gemeld
CHG-NOTICE-help = meld ze waar mensen zijn: per e-mail, in het account

CHG-NEWSLETTER = wijzigingsberichten zijn gekoppeld aan de nieuwsbrief
CHG-NEWSLETTER-help = meld wijzigingen aan iedereen, los van de nieuwsbrief

CLM-SELL = "nooit verkocht" staat naast { $name }, een adverteerder: licht toe
CLM-SELL-help = zeg wat deze partij krijgt en ermee mag doen

ORG-IDENTITY = de naam of het adres van de organisatie ontbreekt
ORG-IDENTITY-help = vul `organisation.name` en `organisation.address` in
ORG-IDENTITY-name = de naam van de organisatie ontbreekt
ORG-IDENTITY-address = het postadres van de organisatie ontbreekt
ORG-IDENTITY-vat = { $why }
ORG-IDENTITY-vat-help = neem het btw-id over uit de brief van de Belastingdienst

ORG-CONTACT = er is geen contactpunt voor privacyvragen
ORG-CONTACT-help = vul `organisation.email` in, of een adres bij `contact.privacy`
ORG-CONTACT-phone = { $why }
ORG-CONTACT-phone-help = bel het nummer om te zien of het klopt

PUR-NONE = er zijn geen doelen genoemd
PUR-NONE-help = beschrijf waarvoor gegevens dienen: `[purpose.billing]`

CMP-AP = een klacht bij de toezichthouder (AP) is niet genoemd
CMP-AP-help = noem het in de tekst, en schrijf `complaints.authority = "AP"`

RGT-WITHDRAW = het recht om toestemming in te trekken ontbreekt
RGT-WITHDRAW-help = zet `withdraw` bij `rights.offers`

PRC-NO-DPA = geen verwerkersovereenkomst met { $name }
PRC-NO-DPA-help = sluit er een, en zet de dag erbij: `agreement = 2026-01-01`

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
check-later = op { $today } geldt nog niet: { $what } (vanaf { $from })
check-later-adequacy = het adequaatheidsbesluit voor { $name }
check-summary = { $counts } (recht van { $law }; { $applied } van { $known } regels toegepast)

rule-planned = de regel `{ $code }` is bekend, maar nog niet geschreven
rule-planned-help = `waarborg explain` noemt de regels die worden nagegaan
nothing-at-path = het beleid zegt niets bij `{ $path }`
nothing-at-path-help = { $meant ->
    [none] `waarborg show` noemt alles wat het zegt
   *[other] bedoelde u `{ $meant }`?
 }
