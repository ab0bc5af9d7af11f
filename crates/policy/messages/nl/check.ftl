# De bevindingen van `check`: NAAM, NAAM-help, en varianten als NAAM-variant.

ORG-KVK = het KvK-nummer ontbreekt of is onjuist
ORG-KVK-malformed = { $why }
ORG-KVK-malformed-text = zoek het nummer op in het Handelsregister (kvk.nl) en verbeter het in de tekst
ORG-KVK-help = vul bij `organisation.kvk` de acht cijfers van het handelsregister in
ORG-KVK-text = zet het KvK-nummer in de tekst, als de organisatie in het Handelsregister staat: “KvK-nummer: [acht cijfers].”

DPO-SCREEN = niet vastgelegd of een functionaris gegevensbescherming (FG) verplicht is
DPO-SCREEN-help = doe de toets van art. 37 en zet de datum bij `dpo.screened`
DPO-SCREEN-text = ga na of een functionaris gegevensbescherming verplicht is (art. 37 AVG), en bewaar uw antwoord met de datum

META-DATE = niet gezegd vanaf wanneer de verklaring geldt, of welke versie het is
META-DATE-help = vul `statement.in-force` en `statement.version` in
META-DATE-text = zet onder aan de tekst: “Deze verklaring geldt sinds [datum].”

TXT-LIABILITY = aansprakelijkheidsbepalingen horen niet in een privacyverklaring
TXT-LIABILITY-help = verplaats ze naar de algemene voorwaarden, of laat ze weg
TXT-LIABILITY-text = verplaats deze zinnen naar de algemene voorwaarden, of laat ze weg

TXT-TERMS = bijzonder genoemd, maar geen bijzondere gegevens volgens de wet: { $category }
TXT-TERMS-controller = de tekst zegt verwerker waar zij verwerkingsverantwoordelijke bedoelt
TXT-TERMS-help = noem het gevoelig, of gebruik de woorden van art. 4 en 9
TXT-TERMS-text = noem deze gegevens gevoelig in plaats van bijzonder. Bijzonder zijn alleen de gegevens van art. 9 AVG, zoals gezondheid, geloof en afkomst
TXT-TERMS-controller-help = schrijf verwerkingsverantwoordelijke waar de organisatie zelf beslist, en verwerker voor wie in opdracht werkt
TXT-TERMS-controller-text = schrijf verwerkingsverantwoordelijke waar u zelf beslist waarvoor gegevens dienen. Verwerker is alleen wie in opdracht van een ander werkt

PUR-VAGUE = dit doel is te vaag: { $title }
PUR-VAGUE-help = zeg wat er gebeurt: welke dienst, welke berichten, welke administratie
PUR-VAGUE-text = zeg wat er precies gebeurt: welke dienst, welke berichten, welke administratie. Bijvoorbeeld, als dat zo is: “Wij gebruiken uw e-mailadres om u elke maand onze nieuwsbrief te sturen.”

PUR-NO-CATEGORY = niet gezegd welke gegevens hiervoor nodig zijn: { $title }
PUR-NO-CATEGORY-help = noem de gegevens bij `data`
PUR-NO-CATEGORY-text = zeg welke gegevens u hiervoor gebruikt. Bijvoorbeeld, als dat zo is: “Hiervoor gebruiken wij uw naam en uw e-mailadres.”

PUR-MANDATORY = niet gezegd of mensen deze gegevens moeten geven, en wat er gebeurt als zij dat niet doen: { $title }
PUR-MANDATORY-help = zeg het bij `without`, of laat de verklaring uit dit bestand maken
PUR-MANDATORY-text = zeg of mensen deze gegevens moeten geven, en wat er gebeurt als zij dat niet doen. Bijvoorbeeld, als dat zo is: “Zonder uw naam en adres kunnen wij uw bestelling niet leveren.”

PUR-SOURCE = niet gezegd van wie de gegevens komen: { $title }
PUR-SOURCE-help = noem de bron: een register, een werkgever, een ontvanger
PUR-SOURCE-text = zeg van wie u deze gegevens krijgt, of uit welke openbare bron. Bijvoorbeeld, als dat zo is: “Deze gegevens krijgen wij van uw werkgever.”

PUR-JOINT = niet gezegd hoe de verantwoordelijkheid met { $name } is verdeeld
PUR-JOINT-help = zeg het bij `recipient.{ $id }.arrangement`
PUR-JOINT-text = zeg kort hoe u de taken hebt verdeeld, en bij wie men terechtkan. Bijvoorbeeld, als dat zo is: “Wij zijn samen met { $name } verantwoordelijk. Met een verzoek kunt u bij ons allebei terecht.”

CAT-UNUSED = niet gezegd waarvoor deze gegevens zijn: { $category }
CAT-UNUSED-help = stop ermee, of noem het doel dat het nodig heeft
CAT-UNUSED-text = zeg waarvoor u deze gegevens gebruikt: “Wij gebruiken [deze gegevens] om [wat u ermee doet].” Gebruikt u ze nergens voor, vraag ze dan niet meer en haal ze uit de tekst

CAT-CATCHALL = een open lijst of restgroep in plaats van de gegevens zelf: { $place }
CAT-CATCHALL-help = noem de gegevens
CAT-CATCHALL-text = noem de gegevens zelf, en laat woorden als “overige gegevens” en “onder andere” weg

BAS-MISSING = { $count ->
    [one] niet gezegd waarom dit van de wet mag (de grondslag): { $title }
   *[other] van { $count } doelen niet gezegd waarom ze van de wet mogen (de grondslag): { $title }
 }
BAS-MISSING-help = kies er een bij `basis`: `consent`, `contract`, `legal-obligation`, `vital-interests`, `public-task` of `legitimate-interests`
BAS-MISSING-text = zeg bij elk doel waarom het mag (art. 6 AVG): toestemming, een overeenkomst, een wettelijke plicht, een vitaal belang, een taak van algemeen belang of een gerechtvaardigd belang. Bijvoorbeeld, als dat zo is: “Wij doen dit om de overeenkomst met u uit te voeren.”

BAS-MULTI = niet gezegd welke grondslag bij welk doel hoort: { $title }
BAS-MULTI-help = splits het doel: één doel, één grondslag
BAS-MULTI-text = zeg bij elk doel welke ene grondslag erbij hoort. Bijvoorbeeld, als dat zo is: “De nieuwsbrief sturen wij met uw toestemming. De facturen bewaren wij omdat de wet dat verplicht.”
BAS-MULTI-covers = { $basis ->
    [contract] geen overeenkomst heeft dit nodig
   *[other] geen wet verplicht hiertoe
 }: { $covers } (valt onder { $title })
BAS-MULTI-covers-help = haal het uit `covers` en maak er een eigen doel van, met een eigen grondslag
BAS-MULTI-covers-text = noem dit als een eigen doel, met een eigen grondslag

BAS-LAW-UNNAMED = niet gezegd welke wet hierachter zit: { $title }
BAS-LAW-UNNAMED-help = noem de wet met het artikel bij `law`, of bij `keep`: `by law: tax`
BAS-LAW-UNNAMED-text = noem de wet met het artikel. Bijvoorbeeld, als het om de administratie gaat: “Wij bewaren facturen omdat artikel 52 van de Algemene wet inzake rijksbelastingen dat verplicht.”
BAS-LAW-UNNAMED-article = "{ $law }" zonder artikel zegt niet hoe lang de wet gegevens laat bewaren: { $title }
BAS-LAW-UNNAMED-article-help = noem het artikel dat bedoeld is: { $articles }, of een ander
BAS-LAW-UNNAMED-article-text = noem ook het artikel: { $articles }, of een ander

BAS-INTEREST-UNNAMED = niet gezegd welk gerechtvaardigd belang de organisatie heeft: { $title }
BAS-INTEREST-UNNAMED-help = zeg bij `interest` waar de organisatie het voor nodig heeft
BAS-INTEREST-UNNAMED-text = zeg welk belang u hebt. Bijvoorbeeld, als dat zo is: “Wij doen dit omdat wij onze site willen beveiligen tegen misbruik; dat is ons gerechtvaardigd belang.”

BAS-NO-LIA = niet vastgelegd dat de belangen zijn afgewogen: { $title }
BAS-NO-LIA-help = maak de afweging en zet de dag bij `balanced`
BAS-NO-LIA-text = weeg uw belang af tegen dat van de mensen om wie het gaat. Schrijf de afweging op met de datum, en bewaar haar

BAS-PRECONTRACT = voor een offerte past een andere grondslag: stappen op verzoek van de klant, art. 6(1)(b): { $title }
BAS-PRECONTRACT-help = schrijf `basis = "contract"`
BAS-PRECONTRACT-text = noem het verzoek van de klant als grondslag. Bijvoorbeeld, als dat zo is: “Wij gebruiken deze gegevens om de offerte te maken die u hebt gevraagd.”

BAS-CONTRACT-NEED = niet nodig om de overeenkomst uit te voeren: { $title }
BAS-CONTRACT-NEED-help = kies een andere grondslag: toestemming voor reclame, gerechtvaardigd belang voor evaluatie
BAS-CONTRACT-NEED-text = noem een andere grondslag: toestemming voor reclame, of een gerechtvaardigd belang dat u noemt en hebt afgewogen

BAS-CONSENT-MISMATCH = de tekst vraagt akkoord, maar de grondslag is geen toestemming: { $title }
BAS-CONSENT-MISMATCH-help = maak toestemming de grondslag (`basis = "consent"`), of vraag geen akkoord
BAS-CONSENT-MISMATCH-text = vraag hier geen akkoord als u het ook zonder akkoord doet. Is toestemming wel de grondslag, zeg dat dan, en dat men mag weigeren en de toestemming mag intrekken

BAS-COLLECTION = incasso berust niet op een wettelijke plicht: { $title }
BAS-COLLECTION-help = maak er een eigen doel van op `legitimate-interests`
BAS-COLLECTION-text = noem incasso als een eigen doel. Bijvoorbeeld, als dat zo is: “Betaalt u niet, dan gebruiken wij uw gegevens om ons geld te innen; dat is ons gerechtvaardigd belang.”

SPC-GROUND = niet gezegd waarom deze bijzondere gegevens mogen (art. 9): { $category } ({ $title })
SPC-GROUND-help = noem de uitzondering bij `allowed-by.{ $id }`
SPC-GROUND-text = zeg welke uitzondering van art. 9 AVG dit toestaat, of gebruik deze gegevens niet. Bijvoorbeeld, als dat zo is: “Wij gebruiken deze gegevens alleen met uw uitdrukkelijke toestemming.”
SPC-GROUND-other = om deze reden mogen deze bijzondere gegevens niet (art. 9): { $ground } ({ $category }; { $title })
SPC-GROUND-other-help = schrijf bij `allowed-by.{ $id }` een uitzondering van art. 9(2) (`consent`, `care`, `legal-claims`), of de wet die deze gegevens toestaat, met het artikel

SPC-DENIED = "geen bijzondere gegevens" botst met { $title }
SPC-DENIED-help = laat de bewering weg en noem de gegevens, met toestemming of een andere uitzondering; verzwijg geen aantekeningen van gesprekken
SPC-DENIED-text = laat die zin weg, en noem de bijzondere gegevens die u wel hebt, met de uitzondering van art. 9 AVG die dat toestaat. Ook aantekeningen van gesprekken tellen mee

CHI-CONTRADICT = toestemming van een ouder is beloofd, maar volgens de tekst is leeftijd niet te controleren
CHI-CONTRADICT-help = zeg bij `minors.verified-by` hoe het wordt nagegaan, of beloof het niet
CHI-CONTRADICT-text = zeg hoe u nagaat dat een ouder toestemming gaf. Bijvoorbeeld, als dat zo is: “Is uw kind jonger dan 16 jaar, dan vragen wij u per e-mail om toestemming voordat uw kind zich kan aanmelden.”

RET-MISSING = { $count ->
    [one] niet gezegd hoe lang gegevens blijven: { $title }
   *[other] van { $count } doelen niet gezegd hoe lang gegevens blijven: { $title }
 }
RET-MISSING-help = zeg bij `keep` hoe lang, en vanaf wanneer
RET-MISSING-text = zeg bij elk doel hoe lang u de gegevens bewaart, en vanaf wanneer. Bijvoorbeeld, als dat zo is: “Wij bewaren uw vraag tot [1 jaar] na ons antwoord.”
RET-MISSING-data = niet gezegd hoe lang deze gegevens blijven: { $data } ({ $title })
RET-MISSING-data-help = zeg bij `keep` ook hoelang dit wordt bewaard, of geef één regel zonder `data` voor de rest
RET-MISSING-data-text = zeg ook van deze gegevens hoe lang u ze bewaart, en vanaf wanneer

RET-NO-START = niet gezegd vanaf wanneer de termijn telt: "{ $text }" ({ $class })
RET-NO-START-help = voeg `after` en een gebeurtenis toe: `1 year after last-contact`
RET-NO-START-text = zeg vanaf wanneer de termijn telt. Bijvoorbeeld, als dat zo is: “… na ons laatste contact” of “… na het einde van de overeenkomst”

RET-RANGE = niet één termijn, maar van kort tot lang: "{ $text }" ({ $class })
RET-RANGE-help = schrijf voor elk geval een regel, met `if`: `["4 weeks after end-of-application", "1 year after end-of-application if consent"]`
RET-RANGE-text = noem voor elk geval één termijn. Bijvoorbeeld voor sollicitaties, als dat zo is: “Wij wissen uw sollicitatie 4 weken na het einde van de procedure, of met uw toestemming na 1 jaar.”

RET-MODALITY = niet beloofd dat de gegevens weggaan: "{ $text }" ({ $class })
RET-MODALITY-help = beloof dat gegevens weggaan: laat `at least` en `in principle` weg
RET-MODALITY-text = zeg wanneer de gegevens uiterlijk weg zijn, en laat “minimaal” en “in principe” weg. Bijvoorbeeld, als dat zo is: “Wij bewaren deze gegevens tot uiterlijk [1 jaar] na [het einde van de overeenkomst].”

RET-OPEN-END = eindigt alleen als de persoon zelf iets doet: "{ $text }" ({ $class })
RET-OPEN-END-help = voeg een grens toe voor wie niets meer laat horen: `or 2 years after last-contact`
RET-OPEN-END-text = zeg ook wanneer het eindigt als iemand niets meer laat horen. Bijvoorbeeld, als dat zo is: “Hebben wij 2 jaar geen contact gehad, dan wissen wij uw gegevens.”

RET-LAW-UNNAMED = een termijn van de wet, maar niet gezegd van welke: "{ $text }" ({ $class })
RET-LAW-UNNAMED-help = noem de wet: `by law: tax`
RET-LAW-UNNAMED-text = noem de wet en vanaf wanneer de termijn telt. Bijvoorbeeld, als het om de administratie gaat: “Facturen bewaren wij 7 jaar na het einde van het boekjaar (artikel 52 van de Algemene wet inzake rijksbelastingen).”

RET-CONSENT-COND = sollicitaties langer dan { $limit } bewaren mag alleen met toestemming: "{ $text }"
RET-CONSENT-COND-help = schrijf twee regels: de korte altijd, de lange `if consent`
RET-CONSENT-COND-text = noem een korte termijn, en een lange alleen met toestemming. Bijvoorbeeld, als dat zo is: “Wij wissen uw sollicitatie { $limit } na het einde van de procedure. Alleen met uw toestemming bewaren wij haar tot 1 jaar.”

RET-BELOW-FLOOR = "{ $text }" is te kort voor { $title }: de wet ({ $law }) vraagt { $floor } na { $moment }
RET-BELOW-FLOOR-help = zeg dat deze gegevens voor dat doel langer blijven, of verleng de termijn
RET-BELOW-FLOOR-text = zeg dat u deze gegevens langer bewaart voor zover de wet dat vraagt: { $floor } na { $moment } ({ $law })
RET-BELOW-FLOOR-own = "{ $text }" is te kort voor { $title }: de wet ({ $law }) vraagt { $floor } na { $moment }
RET-BELOW-FLOOR-own-help = verleng de termijn, of noem de wet: `by law: …`
RET-BELOW-FLOOR-sooner = { $category } zou "{ $text }" blijven, maar de wet ({ $law }) vraagt { $floor } voor { $title }
RET-BELOW-FLOOR-sooner-help = haal deze `sooner` weg: volgens de wet blijven deze gegevens even lang als de rest
RET-BELOW-FLOOR-sooner-text = noem voor deze gegevens geen kortere termijn: de wet vraagt { $floor } ({ $law })

RET-QUOTE-TAX = voor offertes die niet zijn geaccepteerd, geldt geen bewaarplicht van zeven jaar: { $title }
RET-QUOTE-TAX-help = schrijf `["3 months after quote", "by law: tax if accepted"]`
RET-QUOTE-TAX-text = noem voor offertes die niet zijn aangenomen een eigen, korte termijn. Bijvoorbeeld, als dat zo is: “Een offerte die u niet aanneemt, wissen wij na 3 maanden.”

RET-ONLY-CRITERION = "niet langer dan nodig" zegt niet hoe lang: { $title }
RET-ONLY-CRITERION-help = noem een termijn en een moment, of zeg hoe vaak wordt gekeken: `while needed, reviewed every 1 year`
RET-ONLY-CRITERION-text = noem een termijn, en vanaf wanneer hij telt. Bijvoorbeeld, als dat zo is: “Wij bewaren uw gegevens tot [1 jaar] na ons laatste contact.”
RET-ONLY-CRITERION-claim = "niet langer dan nodig" is gezegd, maar geen regel zegt wanneer gegevens weggaan
RET-ONLY-CRITERION-claim-help = zeg bij `keep` van elk doel hoe lang, en vanaf wanneer

RET-FOREVER = de tekst zegt dat eenmaal opgeslagen gegevens blijven: geen doel heeft gegevens voor altijd nodig
RET-FOREVER-help = laat de bewering weg, en zeg hoe lang elk doel gegevens bewaart
RET-FOREVER-text = laat die zin weg, en zeg bij elk doel hoe lang u gegevens bewaart
RET-FOREVER-contradict = de tekst zegt dat eenmaal opgeslagen gegevens blijven, en ook dat ze niet langer blijven dan nodig
RET-FOREVER-rule = voor altijd bewaard, buiten onderzoek en archief: { $title }
RET-FOREVER-rule-help = noem een termijn, of een gebeurtenis waarmee het eindigt
RET-FOREVER-rule-text = noem een termijn, of een gebeurtenis waarmee het bewaren eindigt

RET-ABOVE-CEILING = "{ $text }" is langer dan { $source } toestaat: { $ceiling } na { $moment } ({ $title })
RET-ABOVE-CEILING-help = verkort de termijn; wat een andere wet langer laat bewaren, is een ander doel
RET-ABOVE-CEILING-text = verkort de termijn tot hoogstens { $ceiling } na { $moment }. Moet u gegevens van een andere wet langer bewaren, noem dat dan als een eigen doel
RET-ABOVE-CEILING-guidance = "{ $text }" is langer dan de toezichthouder aanvaardt: { $ceiling } na { $moment } ({ $title }; { $source })
RET-ABOVE-CEILING-repealed = "{ $text }" is langer dan gebruikelijk: { $ceiling } na { $moment } ({ $title }; richtsnoer op grond van een vervallen besluit: { $source })
RET-ABOVE-CEILING-repealed-help = verkort de termijn, of zeg waarom deze organisatie ze langer nodig heeft
RET-ABOVE-CEILING-repealed-text = verkort de termijn, of zeg waarom u deze gegevens langer nodig hebt

RET-CARE = niet gezegd hoe lang een zorgdossier blijft: { $title } ({ $law })
RET-CARE-help = noem de wet: `by law: care-file`, `by law: youth-file` of `by law: wmo-file`
RET-CARE-text = zeg hoe lang u het dossier bewaart, en door welke wet. Bijvoorbeeld, als u hulpverlener bent in de zorg: “Uw dossier bewaren wij 20 jaar na de laatste wijziging (artikel 7:454 van het Burgerlijk Wetboek).”

RET-DSR = geen bewaartermijn voor dossiers van verzoeken, datalekken en toestemmingen
RET-DSR-help = zeg het bij `[records]`: `requests`, `breaches` en `consents`
RET-DSR-text = bepaal hoe lang u dossiers van verzoeken, datalekken en toestemmingen bewaart, en leg dat vast

RCP-NONE = er zijn geen ontvangers genoemd, en ook geen groepen daarvan
RCP-NONE-help = noem ze bij `[recipient]`; krijgt niemand anders gegevens, zeg dat dan met de bewering `not-outsourced`
RCP-NONE-text = noem wie er gegevens krijgt, of welke soorten bedrijven. Bijvoorbeeld, als dat zo is: “Ons hostingbedrijf en onze boekhouder krijgen de gegevens die zij voor hun werk nodig hebben.” Krijgt niemand ze, zeg dan dat

RCP-NONEXHAUSTIVE = de lijst ontvangers is niet volledig
RCP-NONEXHAUSTIVE-help = noem alle ontvangers, of groepen daarvan
RCP-NONEXHAUSTIVE-text = noem alle ontvangers, of alle soorten ontvangers, en laat woorden als “onder andere” weg

RCP-CONTRADICT = "{ $claim }" botst met { $name }
RCP-CONTRADICT-help = laat de bewering weg, of noem de uitzondering die waar is: `never-shared unless listed-partner`
RCP-CONTRADICT-text = laat die belofte weg, of zeg er eerlijk bij wie wel gegevens krijgt en waarom. Bijvoorbeeld, als dat zo is: “Wij delen uw gegevens alleen met de partijen die in deze verklaring staan.”
RCP-CONTRADICT-unlisted = "{ $claim }" botst met wie niet bij de ontvangers staat: { $name }
RCP-CONTRADICT-unlisted-help = noem deze partij bij `[recipient]`, of laat de bewering weg
RCP-CONTRADICT-unlisted-text = noem deze partij bij wie gegevens krijgt, of laat die belofte weg

RCP-NO-PURPOSE = niet gezegd waarvoor deze ontvanger gegevens krijgt: { $name }
RCP-NO-PURPOSE-help = noem de ontvanger bij `recipients` van een doel, of in `sharing.always`; met `when` als het alleen in een bepaald geval is
RCP-NO-PURPOSE-text = zeg waarvoor deze partij gegevens krijgt. Bijvoorbeeld, als dat zo is: “Onze boekhouder krijgt facturen om de boekhouding te doen.”

RCP-BROAD = te ruim als reden om gegevens te delen: { $ground }
RCP-BROAD-help = noem de plicht, de ontvangers of de doelen: `legal-duty`, `listed-partner`, `listed-purpose`
RCP-BROAD-text = zeg precies in welk geval u gegevens deelt, en met wie. Bijvoorbeeld, als dat zo is: “Wij geven gegevens alleen aan de politie als de wet ons daartoe verplicht.”

RCP-COOKIE-UNLISTED = krijgt gegevens, maar staat niet bij wie gegevens krijgt: { $name }
RCP-COOKIE-UNLISTED-help = zet de partij in `[recipient]`
RCP-COOKIE-UNLISTED-text = noem deze partij ook waar u zegt wie gegevens krijgt, en zeg wat zij krijgt

RCP-SELFHOSTED = software op een eigen server, geen ontvanger: { $name }
RCP-SELFHOSTED-help = laat het weg, en noem het hostingbedrijf
RCP-SELFHOSTED-text = haal de software weg bij wie gegevens krijgt, en noem het bedrijf waar de server staat
RCP-SELFHOSTED-unsaid = meestal software op een eigen server, en dan geen ontvanger: { $name }
RCP-SELFHOSTED-unsaid-help = laat het weg en noem het hostingbedrijf, of schrijf `hosting = "cloud"`
RCP-SELFHOSTED-unsaid-text = draait de software op uw eigen server, haal haar dan weg bij wie gegevens krijgt en noem het hostingbedrijf. Draait zij bij de maker, zeg dan welk bedrijf dat is

PRC-NDA = een geheimhoudingsverklaring vervangt geen verwerkersovereenkomst
PRC-NDA-help = sluit met elke verwerker een verwerkersovereenkomst
PRC-NDA-text = sluit een verwerkersovereenkomst met elk bedrijf dat in uw opdracht gegevens verwerkt (art. 28 AVG). Schrijf daarna, als dat zo is: “Met deze bedrijven hebben wij een verwerkersovereenkomst.”
PRC-NDA-named = een geheimhoudingsverklaring vervangt geen verwerkersovereenkomst: { $name }

PRC-CHECKLIST = in de overeenkomst met { $name } ontbreekt: { $items }
PRC-CHECKLIST-help = laat de overeenkomst aanvullen, en haal het woord uit `lacks`
PRC-CHECKLIST-text = laat de overeenkomst aanvullen met wat ontbreekt, en bewaar haar

PRC-TERM = directe verwerkers worden subverwerkers genoemd
PRC-TERM-help = noem ze verwerkers
PRC-TERM-text = noem hen verwerkers. Subverwerkers zijn de bedrijven die een verwerker zelf inschakelt

TRF-MISSING = niet gezegd wat gegevens beschermt die buiten Europa (de EER) komen: { $name }
TRF-MISSING-help = { $framework ->
    [yes] schrijf bij de ontvanger `safeguard = "scc"` of `"bcr"`, of `"dpf"` als die in de Verenigde Staten op de lijst staat
   *[no] schrijf bij de ontvanger `safeguard = "scc"` of `"bcr"`
 }
TRF-MISSING-text = { $framework ->
    [yes] zeg in welk land de gegevens komen, en wat ze daar beschermt. Bijvoorbeeld, als dat zo is: “Gegevens kunnen in de Verenigde Staten komen bij { $name }, op de lijst van het Data Privacy Framework.”
   *[no] zeg in welk land de gegevens komen, en wat ze daar beschermt. Bijvoorbeeld, als dat zo is: “Met { $name } hebben wij de modelcontracten van de Europese Commissie gesloten.”
 }

TRF-NO-TOOL = niet gezegd wat de gegevens beschermt in { $country }
TRF-NO-TOOL-help = { $framework ->
    [yes] voeg de waarborg toe: `scc`, `bcr`, of `dpf` voor organisaties in de Verenigde Staten op de lijst van het Data Privacy Framework
   *[no] voeg de waarborg toe: `scc` of `bcr`
 }
TRF-NO-TOOL-text = { $framework ->
    [yes] zeg wat de gegevens daar beschermt. Bijvoorbeeld, als dat zo is: “Met deze bedrijven hebben wij de modelcontracten van de Europese Commissie gesloten.” In de Verenigde Staten kan het ook de lijst van het Data Privacy Framework zijn
   *[no] zeg wat de gegevens daar beschermt. Bijvoorbeeld, als dat zo is: “Met deze bedrijven hebben wij de modelcontracten van de Europese Commissie gesloten.”
 }
TRF-NO-TOOL-unnamed = niet gezegd wat de gegevens beschermt in landen buiten Europa (de EER)
TRF-NO-TOOL-elsewhere = het privacykader van de EU en de Verenigde Staten beschermt niet wat naar { $name } gaat, in een ander land
TRF-NO-TOOL-elsewhere-help = gebruik `scc` of `bcr`
TRF-NO-TOOL-elsewhere-text = zeg wat de gegevens daar wel beschermt. Bijvoorbeeld, als dat zo is: “Met deze bedrijven hebben wij de modelcontracten van de Europese Commissie gesloten.”

TRF-DPA-TOOL = een verwerkersovereenkomst alleen beschermt geen gegevens buiten Europa (de EER)
TRF-DPA-TOOL-help = gebruik `scc` of `bcr`, of `dpf` voor een ontvanger op de lijst van het Data Privacy Framework
TRF-DPA-TOOL-text = zeg wat de gegevens buiten de EER beschermt. Bijvoorbeeld, als dat zo is: “Met deze bedrijven hebben wij de modelcontracten van de Europese Commissie gesloten.”
TRF-DPA-TOOL-named = een verwerkersovereenkomst alleen beschermt geen gegevens buiten Europa (de EER): { $name }
TRF-DPA-TOOL-signed = de AVG is een wet en geen overeenkomst: wie zegt die te hebben getekend, beschermt daarmee geen gegevens buiten Europa (de EER)

TRF-VAGUE-COUNTRY = niet gezegd in welk land buiten Europa (de EER) de gegevens komen
TRF-VAGUE-COUNTRY-help = noem elk land
TRF-VAGUE-COUNTRY-text = noem elk land buiten de EER waar gegevens komen. Bijvoorbeeld, als dat zo is: “Dit bedrijf verwerkt gegevens in de Verenigde Staten.”
TRF-VAGUE-COUNTRY-named = niet gezegd in welk land buiten Europa (de EER) de gegevens komen: { $name }
TRF-VAGUE-COUNTRY-unsaid = niet gezegd in welk land deze ontvanger zit: { $name }
TRF-VAGUE-COUNTRY-unsaid-help = schrijf het erbij: `country = "NL"`
TRF-VAGUE-COUNTRY-unsaid-text = zet erbij in welk land dit bedrijf gegevens verwerkt

TRF-EXPIRED = het adequaatheidsbesluit voor { $country } gold tot en met { $date }: { $name }
TRF-EXPIRED-help = { $framework ->
    [yes] gebruik `scc` of `bcr` met een beoordeling, of `dpf` voor een ontvanger die op die lijst staat
   *[no] gebruik `scc` of `bcr` met een beoordeling
 }
TRF-EXPIRED-text = haal dit besluit uit de tekst, en zeg wat de gegevens nu beschermt. Bijvoorbeeld, als dat zo is: “Met deze bedrijven hebben wij de modelcontracten van de Europese Commissie gesloten.”
TRF-EXPIRED-early = het adequaatheidsbesluit voor { $country } geldt pas vanaf { $date }: { $name }
TRF-EXPIRED-early-text = zeg wat de gegevens tot die dag beschermt. Bijvoorbeeld, als dat zo is: “Met deze bedrijven hebben wij de modelcontracten van de Europese Commissie gesloten.”

TRF-DPF = niet vastgelegd dat deze ontvanger op de lijst van het Data Privacy Framework staat: { $name }
TRF-DPF-help = zoek op dataprivacyframework.gov en zet de dag bij `assessed`; niet op de lijst: gebruik `scc`
TRF-DPF-text = zoek elk bedrijf op op dataprivacyframework.gov, en bewaar de datum. Staat het daar niet, dan zijn de modelcontracten van de Europese Commissie nodig
TRF-DPF-old = meer dan { $period } geleden nagegaan op de lijst van het Data Privacy Framework: { $name }
TRF-DPF-general = het Data Privacy Framework is genoemd, maar niet welke ontvangers op die lijst staan
TRF-DPF-general-help = zet `safeguard = "dpf"` en `assessed` bij de ontvangers om wie het gaat

TRF-TIA = niet vastgelegd dat de bescherming buiten Europa (de EER) is beoordeeld (TIA): { $name }
TRF-TIA-help = beoordeel het en zet de dag bij `assessed`
TRF-TIA-text = beoordeel of de afspraken in dat land echt beschermen, en bewaar die beoordeling met de datum
TRF-TIA-general = niet vastgelegd dat de bescherming buiten Europa (de EER) is beoordeeld (TIA)
TRF-TIA-general-help = zet `safeguard` en `assessed` bij de ontvangers om wie het gaat

TRF-COPY = niet gezegd hoe men de afspraken kan opvragen die gegevens buiten Europa (de EER) beschermen
TRF-COPY-help = zet bij `copy` een werkende link, of het adres waar men ze opvraagt
TRF-COPY-text = zet erbij, en doe het dan ook: “U kunt bij ons een kopie opvragen van de afspraken die uw gegevens buiten de EER beschermen, via [e-mailadres].”
TRF-COPY-named = niet gezegd hoe men de afspraken kan opvragen die gegevens buiten Europa (de EER) beschermen: { $name }

TRF-EU-CLAIM = "alleen binnen de EU" botst met { $name }
TRF-EU-CLAIM-help = laat de bewering weg en zeg wat de gegevens beschermt, of kies een ontvanger binnen de EER
TRF-EU-CLAIM-text = laat die belofte weg, en zeg welke gegevens buiten de EER komen en wat ze daar beschermt. Of werk alleen met bedrijven binnen de EER

RGT-MISSING = niet genoemd als recht: { $right }
RGT-MISSING-help = zet het bij `rights.offers`
RGT-MISSING-text = noem het recht ook. Zet erbij: “U hebt recht op { $right }.”

RGT-OBJECT-SEPARATE = het recht van bezwaar staat niet apart van de andere rechten
RGT-OBJECT-SEPARATE-help = zet het apart in de tekst, en schrijf `rights.objection-apart = true`
RGT-OBJECT-SEPARATE-text = geef bezwaar een eigen kop, los van de andere rechten. Zet daaronder: “U kunt altijd bezwaar maken tegen reclame, en om redenen die met uw situatie te maken hebben ook tegen ander gebruik waarvoor wij ons gerechtvaardigd belang of een taak van algemeen belang noemen.”

RGT-NARROWED = dit recht is beperkter dan de wet het geeft: { $right }
RGT-NARROWED-help = noem het recht zoals de wet het geeft; noem bij een weigering het artikel dat die toestaat: `AVG art. 17(3)`
RGT-NARROWED-text = noem het recht zoals de wet het geeft, zonder die beperking. Mag u een verzoek weigeren, noem dan het artikel van de AVG dat dat toestaat

RGT-OVERPROMISE = niet alles mag op verzoek worden gewist: { $law } laat gegevens bewaren ({ $title })
RGT-OVERPROMISE-help = zeg wat blijft, waarom, en tot wanneer; de bewering wordt `deleted-on-request unless legal-duty`
RGT-OVERPROMISE-text = zeg wat u toch bewaart, waarom en tot wanneer. Bijvoorbeeld, als dat zo is: “Wij wissen uw gegevens als u dat vraagt, behalve wat wij volgens de wet moeten bewaren.”

DDL-MISSING = geen termijn voor het antwoord op een verzoek (wet: een maand)
DDL-MISSING-help = schrijf `rights.answer-within = "1 month"`, of een kortere termijn
DDL-MISSING-text = zet erbij, en doe het dan ook: “Wij antwoorden binnen een maand op uw verzoek.”
DDL-MISSING-vague = geen getal in de termijn voor het antwoord op een verzoek (wet: een maand)

DDL-TOO-LONG = { $period } kan langer zijn dan de maand van de wet: een verzoek van { $received } moet uiterlijk op { $law } beantwoord zijn, niet op { $promise }
DDL-TOO-LONG-help = schrijf `1 month` of `4 weeks`
DDL-TOO-LONG-text = schrijf “binnen een maand” of “binnen vier weken”, en doe het dan ook

RGT-SHIFTED = de tekst maakt de persoon zelf verantwoordelijk voor juiste gegevens; dat is de organisatie
RGT-SHIFTED-help = laat de zin weg, en zeg hoe gegevens worden verbeterd
RGT-SHIFTED-text = laat die zin weg, en zeg hoe men gegevens laat verbeteren: “Kloppen uw gegevens niet? Laat het ons weten via [e-mailadres], dan verbeteren wij ze.”

RGT-WITHDRAW-HOW = niet gezegd hoe toestemming is in te trekken: { $title }
RGT-WITHDRAW-HOW-help = zeg het bij `consent.withdraw`: `where-asked`, `unsubscribe-link`, `account`
RGT-WITHDRAW-HOW-text = zeg hoe men de toestemming intrekt. Bijvoorbeeld, als dat zo is: “U kunt uw toestemming altijd intrekken met een bericht aan [e-mailadres].”
RGT-WITHDRAW-HOW-harder = intrekken is moeilijker dan geven: { $title }
RGT-WITHDRAW-HOW-harder-help = laat mensen intrekken waar ze toestemming gaven: een link, een knop, het account
RGT-WITHDRAW-HOW-harder-text = maak intrekken even makkelijk als toestemming geven, en zeg hoe. Bijvoorbeeld, als dat zo is: “Onder elk bericht staat een link waarmee u uw toestemming intrekt.”

DDL-STRICTER = de beloofde termijn van { $period } geldt, ook al geeft de wet een maand
DDL-STRICTER-help = houd die termijn als hij te halen is; anders is `1 month` genoeg
DDL-STRICTER-text = houd die termijn als hij te halen is. Anders mag u “binnen een maand” schrijven

DSR-AS-COMPLAINT = verzoeken worden als klacht behandeld
DSR-AS-COMPLAINT-help = geef verzoeken hun eigen weg: zonder reden, met antwoord binnen een maand
DSR-AS-COMPLAINT-text = noem verzoeken apart van klachten, en vraag geen reden. Zet erbij, en doe het dan ook: “Wij antwoorden binnen een maand op uw verzoek.”

DSR-WRITING = verzoeken worden alleen schriftelijk aangenomen
DSR-WRITING-help = bied een formulier aan als hulp, en neem verzoeken op elke manier aan
DSR-WRITING-text = neem verzoeken op elke manier aan, en zeg dat. Bijvoorbeeld, als dat zo is: “U kunt uw verzoek mailen, schrijven of aan ons vertellen.”
DSR-WRITING-form = verzoeken worden alleen op een formulier aangenomen

DSR-CHANNEL = er is geen manier om een verzoek te doen die mensen kunnen gebruiken
DSR-CHANNEL-help = schrijf het adres uit, of noem een ander kanaal bij `rights.channels`
DSR-CHANNEL-text = zet het adres als gewone tekst in de verklaring: “Stuur uw verzoek naar [e-mailadres of postadres].”

IDV-COPY-DEFAULT = standaard een kopie van het identiteitsbewijs vragen is een onnodige drempel
IDV-COPY-DEFAULT-help = vraag alleen bij twijfel (`ask = "when-in-doubt"`), en begin met wat al bekend is: `login`, `email-link`, `call-back`
IDV-COPY-DEFAULT-text = vraag niet standaard een kopie, en zeg dat. Bijvoorbeeld, als dat zo is: “Alleen als wij twijfelen of u het bent, vragen wij u om dat aan te tonen.”

IDV-COPY-EXAMPLE = een kopie van het identiteitsbewijs mag pas als niets anders helpt
IDV-COPY-EXAMPLE-help = zet lichtere stappen ervoor bij `rights.identity.by`: `login`, `email-link`, `call-back`
IDV-COPY-EXAMPLE-text = noem eerst een lichtere manier. Bijvoorbeeld, als dat zo is: “Als wij twijfelen of u het bent, bellen wij u op het nummer dat wij al van u hebben.”

IDV-MASK = op een kopie van het identiteitsbewijs moet onleesbaar zijn: { $items }
IDV-MASK-help = schrijf `blacken = ["bsn", "photo", "mrz", "document-number"]`, en zeg het in de tekst
IDV-MASK-text = zeg wat men onleesbaar moet maken: “Maak op de kopie uw foto, uw burgerservicenummer (BSN), het documentnummer en de strook met cijfers en letters (MRZ) onleesbaar.”
IDV-MASK-unsaid = niet gezegd wat op een kopie van het identiteitsbewijs onleesbaar moet zijn: ten minste { $items }

DSR-FEE = een verzoek is gratis, maar er wordt { $fee } euro gevraagd
DSR-FEE-help = laat `fee` weg
DSR-FEE-text = laat het bedrag weg: een verzoek is gratis (art. 12(5) AVG)

CMP-LINK = een link naar de toezichthouder ontbreekt
CMP-LINK-help = zet de link bij `complaints.link`
CMP-LINK-text = zet het adres erbij: “De Autoriteit Persoonsgegevens vindt u op autoriteitpersoonsgegevens.nl.”

CMP-CONDITIONAL = aan het klachtrecht bij de toezichthouder is een voorwaarde verbonden
CMP-CONDITIONAL-help = zeg het zonder voorwaarde; vragen om eerst te bellen mag
CMP-CONDITIONAL-text = noem het recht zonder voorwaarde: “U kunt altijd een klacht indienen bij de Autoriteit Persoonsgegevens, autoriteitpersoonsgegevens.nl.” Vragen om eerst contact op te nemen mag

CON-BY-USE = gebruik van de site is geen toestemming
CON-BY-USE-help = laat het weg; vraag toestemming waar die nodig is
CON-BY-USE-text = laat die zin weg: wie een site gebruikt, geeft daarmee geen toestemming. Vraag toestemming waar u die nodig hebt

CON-TIED = toestemming is gekoppeld aan { $benefit }
CON-TIED-help = geef het voordeel ook aan wie geen toestemming geeft
CON-TIED-text = geef het voordeel ook aan wie geen toestemming geeft, en zeg dat. Bijvoorbeeld, als dat zo is: “U krijgt dit ook als u geen toestemming geeft.”

COO-NO-LIST = niet gezegd welke cookies er zijn, waarvoor, van wie en hoe lang
COO-NO-LIST-help = noem elke cookie bij `[cookie]`, of zeg waar de lijst staat
COO-NO-LIST-text = zet in een lijst welke cookies er zijn, waarvoor ze dienen, van welke partij ze zijn en hoe lang ze blijven. Of zeg waar die lijst staat

COO-CLASS = ten onrechte functioneel of noodzakelijk genoemd: { $name }
COO-CLASS-help = schrijf `kind = "analytical"` of `"tracking"`, en vraag eerst toestemming
COO-CLASS-text = noem deze cookies niet functioneel of noodzakelijk, maar analytisch of tracking. Vraag er toestemming voor; alleen analytische cookies die de privacy nauwelijks raken, mogen zonder

COO-FUNCTIONAL-CONSENT = voor functionele cookies is geen toestemming nodig
COO-FUNCTIONAL-CONSENT-help = vraag alleen voor de andere toestemming: haal `functional` weg bij `cookies.consent`
COO-FUNCTIONAL-CONSENT-text = vraag alleen voor de andere cookies toestemming. Bijvoorbeeld, als dat zo is: “Functionele cookies plaatsen wij zonder toestemming, want zonder die cookies werkt de site niet.”

COO-BROWSER-OPTOUT = met browserinstellingen geeft niemand toestemming, en trekt niemand die in
COO-BROWSER-OPTOUT-help = bied een knop die in beeld blijft: `cookies.withdraw = ["button-bottom-right"]`
COO-BROWSER-OPTOUT-text = zeg hoe men op de site zelf kiest en die keuze terugdraait. Bijvoorbeeld, als dat zo is: “Met de link Cookies onder aan elke pagina kunt u uw keuze altijd veranderen.”

MKT-EXISTING = de voorwaarden voor bestaande klanten zijn niet vervuld: { $title }
MKT-EXISTING-help = bied bezwaar aan bij het verzamelen en in elk bericht, en zeg dat met `marketing.objection-offered`
MKT-EXISTING-text = zeg dat men reclame kan weigeren, meteen en later. Bijvoorbeeld, als dat zo is: “Als u iets bij ons koopt, sturen wij u reclame over onze eigen, gelijksoortige producten. U kunt dat weigeren als u bestelt, en in elk bericht.”
MKT-EXISTING-no-sale = geen klanten: { $subject } gaven hun adres niet bij een verkoop ({ $title })
MKT-EXISTING-no-sale-help = vraag eerst toestemming (`marketing.email = "opt-in"`), of noem bij `subjects` de klanten voor wie dit is
MKT-EXISTING-no-sale-text = vraag deze mensen eerst toestemming, en zeg dat. Bijvoorbeeld, als dat zo is: “Wij sturen u alleen reclame als u daar toestemming voor gaf.”

MKT-CONTRACT = reclame is geen uitvoering van de overeenkomst: { $title }
MKT-CONTRACT-help = vraag toestemming, of gebruik de uitzondering voor klanten op gerechtvaardigd belang
MKT-CONTRACT-text = noem toestemming als grondslag voor reclame, als u die vraagt. Voor klanten kan het uw gerechtvaardigd belang zijn

ADM-MISSING = niet gezegd of een computer alleen besluiten over mensen neemt{ $title }
ADM-MISSING-help = zeg `automated-decisions.used = false` of `automated = false`, of beschrijf ze bij `automated` van het doel
ADM-MISSING-text = zet erbij, als dat zo is: “Wij nemen geen besluiten over u met alleen een computer.” Doet u dat wel, zeg dan hoe dat werkt en wat de gevolgen zijn
ADM-MISSING-undescribed = niet gezegd { $lacks ->
    [logic] volgens welke logica
    [effect] met welke gevolgen
   *[both] volgens welke logica en met welke gevolgen
 } een computer beslist: { $title }
ADM-MISSING-undescribed-help = beschrijf het bij `automated.logic` en `automated.effect`
ADM-MISSING-undescribed-text = leg in gewone woorden uit hoe de computer beslist en wat dat voor iemand betekent

BRE-NONE = niet gezegd wat er bij een datalek gebeurt
BRE-NONE-help = zeg bij `[breach]` wanneer de toezichthouder en mensen worden ingelicht
BRE-NONE-text = leg vast wat u bij een datalek doet: melden bij de Autoriteit Persoonsgegevens binnen 72 uur, tenzij er waarschijnlijk geen risico is, en mensen inlichten als het risico voor hen hoog is (art. 33 en 34 AVG)

BRE-SUBJECTS = niet gezegd dat mensen worden ingelicht als een datalek voor hen een hoog risico is
BRE-SUBJECTS-help = zet `breach.tells-people = "high-risk"`
BRE-SUBJECTS-text = zet erbij, en doe het dan ook: “Is een datalek waarschijnlijk een hoog risico voor u, dan laten wij u dat zo snel mogelijk weten.”

BRE-REPORTER = van wie een datalek meldt, is geen termijn van { $period } te eisen
BRE-REPORTER-help = bedank ze, en laat de termijn weg
BRE-REPORTER-text = laat die termijn weg, en bedank wie een datalek meldt

CHG-NOTICE = mensen krijgen geen bericht van belangrijke wijzigingen
CHG-NOTICE-help = meld ze waar mensen zijn, en zeg dat bij `changes.announced-by`: `email`, `account`, `post`
CHG-NOTICE-text = zeg hoe mensen van een belangrijke wijziging horen. Bijvoorbeeld, als dat zo is: “Verandert er iets belangrijks, dan laten wij u dat vooraf per e-mail weten.”

CHG-NEWSLETTER = wijzigingsberichten zijn gekoppeld aan de nieuwsbrief
CHG-NEWSLETTER-help = meld wijzigingen aan iedereen, los van de nieuwsbrief
CHG-NEWSLETTER-text = meld wijzigingen aan iedereen, ook aan wie de nieuwsbrief niet krijgt, en zeg dat

CLM-SELL = er is beloofd dat gegevens nooit worden verkocht, maar er wordt geadverteerd via { $name }
CLM-SELL-help = zeg wat deze partij krijgt en ermee mag doen
CLM-SELL-text = zeg wat deze partij krijgt, en wat zij daarmee doet. Klopt het woord “nooit” dan niet meer, laat die belofte dan weg

ORG-IDENTITY = de naam en het adres van de organisatie ontbreken
ORG-IDENTITY-help = vul `organisation.name` en `organisation.address` in
ORG-IDENTITY-text = zet erbij: “[Naam van de organisatie], [straat en nummer], [postcode en plaats].”
ORG-IDENTITY-name = de naam van de organisatie ontbreekt
ORG-IDENTITY-name-text = zet de naam van de organisatie in de tekst, zoals zij officieel heet
ORG-IDENTITY-address = het postadres van de organisatie ontbreekt
ORG-IDENTITY-address-text = zet het postadres in de tekst: “[straat en nummer], [postcode en plaats].”
ORG-IDENTITY-vat = { $why }
ORG-IDENTITY-vat-help = neem het btw-id over uit de brief van de Belastingdienst
ORG-IDENTITY-vat-text = neem het btw-id over uit de brief van de Belastingdienst

ORG-CONTACT = er is geen contactpunt voor privacyvragen
ORG-CONTACT-help = vul `organisation.email` in, of een adres bij `contact.privacy`
ORG-CONTACT-text = zet erbij: “Hebt u een vraag over uw privacy? Mail naar [e-mailadres] of bel [telefoonnummer].”
ORG-CONTACT-phone = { $why }
ORG-CONTACT-phone-help = bel het nummer om te zien of het klopt
ORG-CONTACT-phone-text = bel het nummer om te zien of het klopt, en verbeter het
ORG-CONTACT-email = "{ $email }" is geen e-mailadres
ORG-CONTACT-email-help = schrijf het adres alleen, zonder naam en zonder tweede adres
ORG-CONTACT-email-text = schrijf het e-mailadres alleen, zonder naam en zonder tweede adres

PUR-NONE = er zijn geen doelen genoemd
PUR-NONE-help = beschrijf waarvoor gegevens dienen: `[purpose.billing]`
PUR-NONE-text = zeg waarvoor u gegevens gebruikt. Bijvoorbeeld, als dat zo is: “Wij gebruiken uw naam en e-mailadres om uw vraag te beantwoorden.”

CMP-AP = niet gezegd dat men een klacht kan indienen bij de toezichthouder, de Autoriteit Persoonsgegevens (AP)
CMP-AP-help = noem het in de tekst, en schrijf `complaints.authority = "AP"`
CMP-AP-text = zet erbij: “U kunt een klacht indienen bij de Autoriteit Persoonsgegevens, autoriteitpersoonsgegevens.nl.”

RGT-WITHDRAW = het recht om toestemming in te trekken ontbreekt
RGT-WITHDRAW-help = zet `withdraw` bij `rights.offers`
RGT-WITHDRAW-text = zet erbij: “U kunt uw toestemming altijd intrekken. Wat wij tot dan toe met uw toestemming deden, blijft rechtmatig.”

PRC-NO-DPA = geen verwerkersovereenkomst met { $name }
PRC-NO-DPA-help = sluit die, en zet de dag erbij: `agreement = 2026-01-01`
PRC-NO-DPA-text = sluit een verwerkersovereenkomst met dit bedrijf (art. 28 AVG), en bewaar haar

CON-PRECHECKED = een vooraf aangevinkt vakje is geen toestemming: { $title }
CON-PRECHECKED-help = laat het vakje leeg
CON-PRECHECKED-text = laat het vakje leeg tot iemand het zelf aanvinkt, en haal dit uit de tekst
CON-PRECHECKED-before = het gebeurt voordat iemand toestemming geeft: { $title }
CON-PRECHECKED-before-help = vraag het eerst, en wacht op het antwoord
CON-PRECHECKED-before-text = vraag eerst toestemming en wacht op het antwoord, en zeg dat zo in de tekst

CON-PROOF = niet vastgelegd waaruit toestemming blijkt: { $title }
CON-PROOF-help = leg elke toestemming vast, en zeg bij `consent.proof` hoe
CON-PROOF-text = bewaar van elke toestemming wie haar gaf, wanneer en waarvoor (art. 7(1) AVG)
CON-PROOF-browser = de cookiekeuze staat alleen in de browser van de bezoeker, dus toestemming is niet aan te tonen
CON-PROOF-browser-help = bewaar die bij de organisatie: `cookies.consent-kept = "ledger"`
CON-PROOF-browser-text = bewaar de cookiekeuze ook zelf, zonder meer gegevens dan nodig, zodat u toestemming kunt laten zien

COO-NO-CONSENT = zonder toestemming geplaatst: { $name }
COO-NO-CONSENT-help = vraag eerst toestemming, en zet de soort bij `cookies.consent`
COO-NO-CONSENT-text = vraag eerst toestemming, en zeg dat. Bijvoorbeeld, als dat zo is: “Deze cookies plaatsen wij alleen als u daar toestemming voor gaf.”

COO-GA = zou privacyvriendelijk zijn ingesteld, maar dat blijkt niet: { $name } (ontbreekt: { $settings })
COO-GA-help = ga elke instelling na en noem ze bij `settings`, of vraag toestemming
COO-GA-text = ga elke instelling na en leg vast wat u vond. Staat er een anders, vraag dan toestemming

COO-EQUAL = weigeren is moeilijker dan accepteren
COO-EQUAL-help = geef weigeren dezelfde knop op dezelfde plaats
COO-EQUAL-text = maak weigeren even makkelijk als accepteren: een even grote knop op dezelfde plaats. Pas de tekst daarop aan
COO-EQUAL-withdraw = nergens staat hoe iemand de cookiekeuze terugdraait
COO-EQUAL-withdraw-help = houd een knop in beeld, en zeg dat bij `cookies.withdraw`
COO-EQUAL-withdraw-text = zeg hoe men de cookiekeuze terugdraait. Bijvoorbeeld, als dat zo is: “Met de link Cookies onder aan elke pagina kunt u uw keuze altijd veranderen.”

COO-CONTRADICT = cookies zouden op toestemming wachten, maar de browser is de enige manier om ze tegen te houden
COO-CONTRADICT-help = vraag het in een cookievenster (`cookies.banner = true`), en plaats niets vóór de keuze
COO-CONTRADICT-text = vraag toestemming in een cookievenster, en plaats niets vóór de keuze. Schrijf daarna, als dat zo is: “Wij plaatsen deze cookies pas als u op Accepteren klikt.”
COO-CONTRADICT-before = cookies zouden op toestemming wachten, maar worden al vóór de keuze geplaatst
COO-CONTRADICT-before-help = plaats niets vóór de keuze
COO-CONTRADICT-before-text = plaats niets vóór de keuze, en haal uit de tekst dat het eerder gebeurt

MKT-OPTOUT = reclame via dit kanaal mag alleen na toestemming: { $title }
MKT-OPTOUT-help = vraag eerst toestemming: `opt-in`
MKT-OPTOUT-text = vraag eerst toestemming, en zeg dat. Bijvoorbeeld, als dat zo is: “Wij sturen u alleen reclame als u daar toestemming voor gaf.”
MKT-OPTOUT-unsaid = niet gezegd hoe reclame hier zonder toestemming mag: { $title }
MKT-OPTOUT-unsaid-help = zeg het bij `marketing.email`: `opt-in` na toestemming, of `existing-customer` voor eigen klanten
MKT-OPTOUT-unsaid-text = zeg waarom dit mag: na toestemming, of alleen aan eigen klanten over gelijksoortige producten. Bijvoorbeeld, als dat zo is: “Wij sturen u alleen reclame als u daar toestemming voor gaf.”

MKT-PHONE = klanten bellen mag sinds { $since } alleen met hun toestemming: { $title }
MKT-PHONE-help = vraag toestemming voordat u belt: `marketing.phone = "opt-in"`
MKT-PHONE-text = vraag eerst toestemming, en zeg dat. Bijvoorbeeld, als dat zo is: “Wij bellen u alleen voor reclame als u daar toestemming voor gaf.”
MKT-PHONE-business = sinds { $since } mag u de natuurlijke personen onder hen alleen met hun toestemming bellen: { $title }
MKT-PHONE-business-help = vraag het zzp'ers en andere natuurlijke personen voordat u ze belt: `marketing.phone = "opt-in"`

MKT-UNSUB = geen manier om zich af te melden: { $title }
MKT-UNSUB-help = bied het aan in elk bericht, en zeg bij `marketing.unsubscribe` hoe
MKT-UNSUB-text = zet erbij, als dat zo is: “In elk bericht staat hoe u zich afmeldt.”
MKT-UNSUB-header = afmelden met één klik is niet beloofd: { $title }
MKT-UNSUB-header-help = laat het mailprogramma de kopregel van RFC 8058 meesturen, en zet `"one-click"` bij `marketing.unsubscribe`
MKT-UNSUB-header-text = laat het mailprogramma afmelden met één klik meesturen (RFC 8058). In de tekst hoeft het niet

MKT-CONTRADICT = "geen nieuwsbrief" botst met { $title }
MKT-CONTRADICT-help = laat de bewering weg, of stop met de nieuwsbrief
MKT-CONTRADICT-text = laat die zin weg als u wel een nieuwsbrief stuurt. Stuurt u er geen, haal de nieuwsbrief dan uit de tekst

ADM-NARROW = niet alleen nadelige besluiten van een computer tellen, maar elk besluit met rechtsgevolg of met andere grote gevolgen (art. 22)
ADM-NARROW-help = zeg of zulke besluiten er zijn: `automated-decisions.used`
ADM-NARROW-text = zeg of er zulke besluiten zijn, ook gunstige. Bijvoorbeeld, als dat zo is: “Wij nemen geen besluiten over u met alleen een computer.”

ADM-GROUND = een computer beslist alleen, zonder genoemde grond: { $title }
ADM-GROUND-help = noem de grond bij `automated.ground`, of laat iemand beslissen die echt anders kan besluiten: `automated.human = true`
ADM-GROUND-unsaid = een computer beslist over mensen, en niet gezegd is waarover en op welke grond
ADM-GROUND-unsaid-help = zeg bij het doel welk besluit het is en waarom dat mag, met `automated.decision` en `automated.ground`
ADM-GROUND-text = zeg waarom dit mag (art. 22 AVG): het is nodig voor een overeenkomst, een wet staat het toe, of iemand gaf uitdrukkelijk toestemming. Of laat een mens beslissen, en zeg dat
ADM-GROUND-explicit = een computer beslist alleen, op toestemming die niet uitdrukkelijk is: { $title }
ADM-GROUND-explicit-help = vraag uitdrukkelijke toestemming, en zet `consent.explicit = true`
ADM-GROUND-explicit-text = vraag uitdrukkelijke toestemming, en zeg dat. Bijvoorbeeld, als dat zo is: “Een computer beslist hierover alleen met uw uitdrukkelijke toestemming.”
ADM-GROUND-special = een computer beslist alleen met bijzondere gegevens: { $category } ({ $title })
ADM-GROUND-special-help = vraag uitdrukkelijke toestemming, noem de wet van zwaarwegend algemeen belang (`public-interest`), of laat iemand beslissen die echt anders kan besluiten
ADM-GROUND-special-text = vraag uitdrukkelijke toestemming, noem de wet die dit om een zwaarwegend algemeen belang toestaat, of laat een mens beslissen

SEC-NONE = er zijn geen beveiligingsmaatregelen beschreven
SEC-NONE-help = noem ze bij `security.measures`
SEC-NONE-text = zorg dat u kunt laten zien hoe u gegevens beveiligt (art. 32 AVG). In de tekst mag het kort

SEC-SSL = SSL is verouderd
SEC-SSL-help = noem TLS: `security.measures = ["tls"]`
SEC-SSL-text = schrijf TLS in plaats van SSL. Bijvoorbeeld, als dat zo is: “Onze site gebruikt een beveiligde verbinding (TLS).”

SEC-CARE = zorg zonder vastlegging van wie een dossier inziet (NEN 7513)
SEC-CARE-help = zet de logging aan, en zet `logging` bij `security.measures`
SEC-CARE-text = houd bij wie een dossier inziet (NEN 7513), en zorg dat u dat kunt laten zien

BRE-HOURS = { $period } om de toezichthouder in te lichten is langer dan de { $term } van de wet
BRE-HOURS-help = beloof { $term } of minder
BRE-HOURS-text = beloof { $term } of minder. Bijvoorbeeld, als dat zo is: “Een datalek melden wij binnen { $term } bij de Autoriteit Persoonsgegevens, tenzij er waarschijnlijk geen risico is.”

BRE-OVERPROMISE = de toezichthouder en de mensen bij elke dreiging inlichten is meer dan de wet vraagt, en moet dan ook gebeuren
BRE-OVERPROMISE-authority = de toezichthouder bij elke dreiging inlichten is meer dan de wet vraagt, en moet dan ook gebeuren
BRE-OVERPROMISE-people = mensen bij elke dreiging inlichten is meer dan de wet vraagt, en moet dan ook gebeuren
BRE-OVERPROMISE-help = beloof wat de wet vraagt (`when-required`, `high-risk`), of zorg dat de belofte haalbaar is
BRE-OVERPROMISE-text = doe wat u belooft, of beloof wat de wet vraagt: “Een datalek melden wij bij de Autoriteit Persoonsgegevens, tenzij er waarschijnlijk geen risico is. Is het risico voor u hoog, dan laten wij het ook u weten.”

BRE-SCOPE = ook ongelukken zijn datalekken, niet alleen aanvallen
BRE-SCOPE-old = een datalek is omschreven in woorden van vóór de AVG
BRE-SCOPE-agreement = verwerkersovereenkomsten sluit men niet met de betrokkenen
BRE-SCOPE-agreement-help = laat die overeenkomsten weg, en zeg wat er bij een datalek gebeurt
BRE-SCOPE-agreement-text = laat die overeenkomsten weg, en zeg wat er bij een datalek gebeurt
BRE-SCOPE-help = omschrijf een datalek zoals art. 4(12): verlies, wijziging, verstrekking of inzage, per ongeluk of onrechtmatig
BRE-SCOPE-text = omschrijf een datalek zoals de AVG: “Een datalek is dat persoonsgegevens verloren gaan, veranderen of bij de verkeerde terechtkomen, per ongeluk of met opzet.”

CVD-CONTACT = geen leesbaar adres om zwakke plekken te melden
CVD-CONTACT-help = zet bij `contact.security` een e-mailadres, telefoonnummer of formulier dat zonder scripts te lezen is
CVD-CONTACT-text = zet er een adres bij als gewone tekst: “Hebt u een zwakke plek gevonden? Mail naar [e-mailadres].”
CVD-CONTACT-file = zwakke plekken kunnen worden gemeld, maar er is geen security.txt genoemd
CVD-CONTACT-file-help = plaats het bestand, en zet `disclosure.security-txt = {"{"} expires = … {"}"}`
CVD-CONTACT-file-text = plaats het bestand security.txt op de site, en noem het in de tekst

CVD-EXPIRED = security.txt is op { $date } verlopen
CVD-EXPIRED-help = vernieuw het bestand, en zet de nieuwe dag bij `disclosure.security-txt.expires`
CVD-EXPIRED-text = vernieuw het bestand security.txt op de site
CVD-EXPIRED-soon = security.txt verloopt op { $date }
CVD-EXPIRED-missing = security.txt heeft geen vervaldatum
CVD-EXPIRED-missing-help = zet er één `Expires` in, minder dan een jaar vooruit
CVD-EXPIRED-missing-text = zet één vervaldatum in security.txt, minder dan een jaar vooruit
CVD-EXPIRED-twice = security.txt heeft meer dan één vervaldatum en is dus ongeldig
CVD-EXPIRED-twice-help = laat er één `Expires` in staan
CVD-EXPIRED-twice-text = laat één vervaldatum in security.txt staan

CVD-DAYS = { $period }: kalenderdagen of werkdagen?
CVD-DAYS-help = zeg `disclosure.working-days = true` of `false`
CVD-DAYS-text = schrijf “kalenderdagen” of “werkdagen” in plaats van “dagen”

ACL-REVIEW = toegangsrechten worden nagelopen, maar er staat niet hoe vaak
ACL-REVIEW-help = noem een interval: `access.reviewed-every = "6 months"`
ACL-REVIEW-text = zeg hoe vaak. Bijvoorbeeld, als dat zo is: “Elk half jaar lopen wij na wie bij welke gegevens kan.”

ACL-SPECIAL = niet vastgelegd wie bijzondere gegevens mag zien: { $title }
ACL-SPECIAL-nobody = er zijn bijzondere gegevens, maar niemand is genoemd die ze mag zien: { $title }
ACL-SPECIAL-help = noem de rollen bij `access.special-seen-by`
ACL-SPECIAL-text = leg vast wie deze gegevens mag zien, en laat niemand anders erbij

REV-INTERVAL = een controle is beloofd, maar er staat niet hoe vaak
REV-INTERVAL-help = noem een interval: `review.every = "1 year"`
REV-INTERVAL-text = zeg hoe vaak. Bijvoorbeeld, als dat zo is: “Wij lopen dit elk jaar na.”

CLM-PROVIDED = "alleen wat u verstrekt" botst met { $category }
CLM-PROVIDED-others = "alleen wat u verstrekt" botst met gegevens van anderen: { $title }
CLM-PROVIDED-help = laat de bewering weg, of zeg welke gegevens ergens anders vandaan komen
CLM-PROVIDED-text = laat “alleen” weg, en zeg welke gegevens u op een andere manier krijgt. Bijvoorbeeld, als dat zo is: “Als u onze site bezoekt, krijgen wij ook uw IP-adres.”

CLM-PURPOSE = "alleen voor dat doel" botst met { $title }
CLM-PURPOSE-help = laat de bewering weg, of gebruik de gegevens niet voor meer
CLM-PURPOSE-text = laat die belofte weg en noem elk doel, of gebruik de gegevens niet voor iets anders

CLM-COMBINE = "wij combineren niet" botst met { $title }
CLM-COMBINE-help = laat de bewering weg, of zeg wat wordt samengebracht en waarom
CLM-COMBINE-text = laat die belofte weg, en zeg wat u samenbrengt en waarom

keep-word = { $word ->
    [invoices] facturen
    [questions] vragen
    [account] accounts
    [mail] e-mailberichten
    [applications] sollicitaties
    [staff] gegevens van medewerkers
    [website] gegevens van de website
    [reviews] beoordelingen
    [photos] foto's
    [camera] camerabeelden
    [research] onderzoek
    [survey] enquêtes
    [events] evenementen
    [courses] cursussen
    [contact-details] contactgegevens
   *[other] { $name }
 }
cookies-functional = functionele cookies
cookies-analytical = analytische cookies
cookies-tracking = trackingcookies
records-requests = verzoeken
records-breaches = datalekken
records-consents = toestemmingen
records-identity = bewijs van identiteit
ORG-CONTACT-HIDDEN = het e-mailadres is zonder script niet leesbaar
ORG-CONTACT-HIDDEN-help = zet het adres als gewone tekst op de pagina, of zet er een formulier bij
ORG-CONTACT-HIDDEN-text = zet het e-mailadres als gewone tekst op de pagina, of zet er een formulier bij

ORG-VAT-BSN = in dit btw-nummer staat een burgerservicenummer (BSN)
ORG-VAT-BSN-help = gebruik het btw-id van 2020
ORG-VAT-BSN-text = haal dit nummer van de site, en gebruik het btw-id dat zelfstandigen sinds 2020 hebben
ORG-VAT-BSN-either = in dit btw-nummer kan een burgerservicenummer (BSN) staan
ORG-VAT-BSN-either-help = vergelijk het met het btw-id in de brief van de Belastingdienst
ORG-VAT-BSN-either-text = vergelijk het met het btw-id in de brief van de Belastingdienst, en gebruik dat
ORG-VAT-BSN-unsure = als dit een eenmanszaak is, staat in het btw-nummer een burgerservicenummer (BSN)
ORG-VAT-BSN-unsure-help = vul `legal-form` in, of gebruik het btw-id van 2020
ORG-VAT-BSN-unsure-text = bent u eenmanszaak, haal dit nummer dan van de site en gebruik het btw-id van 2020

ORG-ROLE-MIXED = verwerkingsverantwoordelijke en verwerker voor hetzelfde doel: { $title }
ORG-ROLE-MIXED-help = kies één `role`, of splits het doel
ORG-ROLE-MIXED-text = zeg bij elk doel wat u bent. Bijvoorbeeld, als dat zo is: “Voor deze dienst werken wij in opdracht van onze klanten; zij zijn daarvoor verantwoordelijk.”
ORG-ROLE-MIXED-organisation = tegelijk verantwoordelijke en verwerker genoemd, zonder te zeggen voor welk doel
ORG-ROLE-MIXED-organisation-help = schrijf `role = "processor"` bij wat voor een opdrachtgever gebeurt

ORG-REPRESENTATIVE = de vertegenwoordiger in de EU ontbreekt
ORG-REPRESENTATIVE-help = vul naam en adres in bij `organisation.representative` (of aanvaard de bevinding met de vrijstelling van art. 27(2)(a) als reden)
ORG-REPRESENTATIVE-text = zet naam en adres van uw vertegenwoordiger in de EU in de tekst, tenzij art. 27(2) AVG u vrijstelt

DPO-REQUIRED = een functionaris gegevensbescherming (FG) is verplicht, maar niet aangewezen
DPO-REQUIRED-help = wijs er een aan, meld dat bij de toezichthouder, en vul `[contact.dpo]` in
DPO-REQUIRED-text = wijs een functionaris gegevensbescherming aan, en meld die bij de Autoriteit Persoonsgegevens. Zet daarna in de tekst: “Onze functionaris gegevensbescherming bereikt u via [e-mailadres].”

DPO-CONTACT = de contactgegevens van de functionaris gegevensbescherming (FG) ontbreken
DPO-CONTACT-help = vul `contact.dpo.email` in, of een andere manier om de FG te bereiken
DPO-CONTACT-text = zet erbij: “Onze functionaris gegevensbescherming bereikt u via [e-mailadres].”

META-STALE = niet herzien sinds { $reviewed }
META-STALE-help = loop de verklaring na en zet de dag bij `statement.reviewed`
META-STALE-text = loop de tekst na op wat er veranderd is, en zet de nieuwe datum erin: “Nagelopen op [datum].”
META-STALE-promised = niet herzien sinds { $reviewed }; de beloofde tussentijd is { $period }

META-DRAFT = er staat een concept online: versie { $version }
META-DRAFT-help = stel de tekst vast en geef die versie 1.0 of hoger
META-DRAFT-unfilled = de tekst is niet af: er staan plekken in die nog ingevuld moeten worden
META-DRAFT-unfilled-help = vul ze in, of haal ze weg
META-DRAFT-text = stel de tekst vast, haal woorden als “concept” weg, en geef hem versie 1.0 of hoger

META-LANG = geen Nederlandse tekst voor een Nederlands publiek
META-LANG-en = geen Engelse tekst voor een Engelstalig publiek
META-LANG-help = zet de taal bij `statement.languages`
META-LANG-text = zet er een tekst in de taal van uw publiek bij

LAW-REPEALED = vervallen sinds { $date }: { $ref }; nu { $successor }
LAW-REPEALED-help = noem { $successor }, en ga na of daar hetzelfde staat
LAW-REPEALED-text = noem { $successor } in plaats van { $ref }, en ga na of daar hetzelfde staat
LAW-REPEALED-gone = vervallen sinds { $date }: { $ref }
LAW-REPEALED-gone-help = noem de wet die nu geldt, of laat het weg
LAW-REPEALED-gone-text = noem de wet die nu geldt, of laat het weg

LAW-PENDING = { $ref } gaat wijzigen: { $what }
LAW-PENDING-help = kijk vóór { $date } opnieuw
LAW-PENDING-text = kijk vóór { $date } of de tekst dan nog klopt
LAW-PENDING-due = { $ref } zou wijzigen: { $what }
LAW-PENDING-due-help = kijk of dat is gebeurd: de dag om opnieuw te kijken was { $date }
LAW-PENDING-due-text = kijk of de wet is gewijzigd en of de tekst nog klopt

TXT-ABSOLUTE = dit kan niemand garanderen: { $claim }
TXT-ABSOLUTE-help = zeg welke maatregelen er zijn, en laat de garantie weg
TXT-ABSOLUTE-text = zeg welke maatregelen u neemt, en laat de garantie weg. Bijvoorbeeld, als dat zo is: “Wij nemen maatregelen om uw gegevens te beschermen, zoals [maatregel].”

PUR-OPENLIST = de lijst met doelen is niet volledig
PUR-OPENLIST-help = noem alle doelen
PUR-OPENLIST-text = noem alle doelen, en laat woorden als “onder andere” weg

PUR-NO-SUBJECT = niet gezegd om wiens gegevens het gaat: { $title }
PUR-NO-SUBJECT-help = zeg het bij `subjects` van elk doel
PUR-NO-SUBJECT-text = schrijf in uw register van verwerkingen (art. 30 AVG) om wiens gegevens het gaat: klanten, leden, sollicitanten
PUR-NO-SUBJECT-none = geen doel zegt om wiens gegevens het gaat

CAT-EXCESS = meestal niet nodig: { $category } ({ $title })
CAT-EXCESS-help = vraag het niet meer, maak het vrijwillig met `?`, of zeg bij `[accept]` waarom het nodig is
CAT-EXCESS-text = vraag het niet meer, zeg dat het niet hoeft, of zeg waarom u het nodig hebt. Bijvoorbeeld, als dat zo is: “U hoeft dit niet in te vullen.”

BAS-F-PUBLIC = een overheid kan voor eigen taken geen gerechtvaardigd belang gebruiken: { $title }
BAS-F-PUBLIC-help = gebruik `public-task` of `legal-obligation`, en noem de wet
BAS-F-PUBLIC-text = noem de taak van algemeen belang of de wettelijke plicht als grondslag, met de wet en het artikel

BAS-CONTRACT-PARTY = contactpersonen van een organisatie zijn geen partij bij de overeenkomst: { $title }
BAS-CONTRACT-PARTY-help = gebruik voor hen `legitimate-interests`
BAS-CONTRACT-PARTY-text = noem voor hen een gerechtvaardigd belang. Bijvoorbeeld, als dat zo is: “Gegevens van contactpersonen gebruiken wij om met hun organisatie te kunnen overleggen; dat is ons gerechtvaardigd belang.”

BAS-ID-CHECK = nagaan wie een verzoek doet, berust op de wet (art. 12(6), met 6(1)(c)): { $title }
BAS-ID-CHECK-help = gebruik `legal-obligation` met `law = "AVG art. 12(6)"`
BAS-ID-CHECK-text = noem de wet als grondslag: “Als wij twijfelen of u het bent, vragen wij u om dat aan te tonen (artikel 12, lid 6, van de AVG).”

PUR-COMPAT = niet vastgelegd dat gegevens hiervoor opnieuw mogen worden gebruikt (art. 6(4)): { $title } (eerst voor { $from })
PUR-COMPAT-help = doe de toets en zet de dag bij `compatible`, of vraag toestemming
PUR-COMPAT-text = ga na of dit past bij waarvoor u de gegevens kreeg (art. 6(4) AVG), en bewaar uw antwoord; of vraag toestemming. Vertel het mensen voordat u begint

SPC-DUAL = niet gezegd welke van twee uitzonderingen geldt, toestemming of de andere: { $category } ({ $title })
SPC-DUAL-help = kies er een bij `allowed-by.{ $id }`
SPC-DUAL-text = noem voor deze gegevens één uitzondering van art. 9 AVG: toestemming, of de andere

SPC-EXPLICIT = toestemming voor deze gegevens moet uitdrukkelijk zijn: { $category } ({ $title })
SPC-EXPLICIT-help = vraag het in een eigen zin, en schrijf `consent.explicit = true`
SPC-EXPLICIT-text = vraag deze toestemming in een eigen zin, en zeg dat. Bijvoorbeeld, als dat zo is: “Wij gebruiken deze gegevens alleen met uw uitdrukkelijke toestemming.”

CRI-GROUND = geen wet die strafrechtelijke gegevens toestaat: { $title }
CRI-GROUND-help = noem de wet met het artikel bij `allowed-by.{ $id }`, of stop ermee
CRI-GROUND-text = noem de wet met het artikel die dit toestaat (art. 10 AVG), of gebruik deze gegevens niet
CRI-GROUND-consent = strafrechtelijke gegevens op toestemming, zonder de wet die dat toestaat: { $title }
CRI-GROUND-consent-help = vraag de toestemming uitdrukkelijk (`consent.explicit = true`), en schrijf `allowed-by.{ $id } = "UAVG art. 32"`
CRI-GROUND-consent-text = noem artikel 32 van de Uitvoeringswet AVG, als u uitdrukkelijke toestemming vraagt. Vraagt u die niet, gebruik deze gegevens dan niet

BSN-NO-LAW = het burgerservicenummer (BSN) wordt gebruikt zonder genoemde wet: { $title }
BSN-NO-LAW-help = noem de wet met het artikel bij `allowed-by.{ $id }`, of stop ermee
BSN-NO-LAW-text = noem de wet met het artikel die u het burgerservicenummer laat gebruiken: “Wij gebruiken uw burgerservicenummer omdat [wet en artikel] dat voorschrijft.” Is er geen, gebruik het dan niet
BSN-NO-LAW-other = deze wet vraagt voor dit doel niet om het burgerservicenummer (BSN): { $law } ({ $title })
BSN-NO-LAW-other-help = noem bij `allowed-by.{ $id }` de wet die met dit doel wordt uitgevoerd, of stop ermee

BSN-CONSENT = het burgerservicenummer (BSN) mag nooit op toestemming berusten: { $title }
BSN-CONSENT-help = vraag er geen toestemming voor: noem de wet over dit werk bij `allowed-by.{ $id }`, of stop ermee
BSN-CONSENT-text = vraag hier geen toestemming voor, want die geldt niet. Noem de wet met het artikel die u het nummer laat gebruiken, of gebruik het niet

BSN-SECTOR = deze wet geeft deze sector voor zover bekend geen burgerservicenummer (BSN): { $law } ({ $title })
BSN-SECTOR-help = noem de wet die over dit werk gaat, of de sector bij `organisation.sector`
BSN-SECTOR-text = noem de wet die over uw eigen werk gaat, of gebruik het nummer niet

IDC-BASIS = een kopie van een identiteitsbewijs bewaren mag alleen als een wet het verplicht: { $title }
IDC-BASIS-help = bekijk het document en leg vast dat het is gezien, of noem de wet bij `allowed-by.{ $id }`
IDC-BASIS-text = bekijk het document en noteer dat u het zag. Schrijf dan, als dat zo is: “Wij bekijken uw identiteitsbewijs en bewaren geen kopie.” Moet u een kopie bewaren, noem dan de wet

CHI-VERIFY = niet gezegd hoe de toestemming van een ouder wordt nagegaan
CHI-VERIFY-help = zeg het bij `minors.verified-by`, of dat de dienst niet voor kinderen is: `minors.intended = false`
CHI-VERIFY-text = zeg hoe u nagaat dat een ouder toestemming gaf. Of zeg, als dat zo is: “Deze dienst is niet bedoeld voor kinderen jonger dan 16 jaar.”
CHI-VERIFY-admitted = jeugdwerk op toestemming, terwijl leeftijd volgens de tekst niet te controleren is
CHI-VERIFY-admitted-help = zeg bij `minors.verified-by` wat er wordt gedaan om de toestemming van een ouder na te gaan
CHI-VERIFY-admitted-text = zeg wat u doet om na te gaan dat een ouder toestemming gaf

DPIA-TRIGGER = niet vastgelegd dat de gevolgen voor mensen zijn beoordeeld (DPIA): { $title } ({ $trigger })
DPIA-TRIGGER-help = maak de beoordeling, en zet de dag bij `dpia.done`
DPIA-TRIGGER-text = beoordeel vooraf wat dit voor mensen kan betekenen (DPIA, art. 35 AVG), en bewaar die beoordeling
DPIA-TRIGGER-likely = waarschijnlijk moeten de gevolgen voor mensen worden beoordeeld (DPIA): { $title } ({ $trigger })

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
