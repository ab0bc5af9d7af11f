# Van een tekst die bestaat naar een beleid dat spreekt: wat een mens beslist, en wat de wet toevoegt.
adopt-form =
    Antwoorden voor `waarborg adopt`.
    Onder [decide] staat wat de tekst slecht zegt: kies wat het wordt.
    Onder [gaps] staat wat de wet vraagt en de tekst niet zegt: vul het in, of laat het open; `check` blijft het dan melden.
    Onder [defaults] staat wat de verklaring gaat zeggen zonder dat het in het beleid staat: "yes" neemt het over, een andere waarde komt in het beleid te staan.
    Een plaats met "" is nog niet beantwoord.
adopt-form-other = of een andere waarde
adopt-split-title = { $title } ({ $basis ->
    [consent] toestemming
    [contract] overeenkomst
    [legal-obligation] wettelijke plicht
    [vital-interests] vitaal belang
    [public-task] taak van algemeen belang
   *[legitimate-interests] gerechtvaardigd belang
 })

# Wat er mis is, en wat een beleid dat spreekt nodig heeft.
adopt-flaw = { $title }: { $word ->
    [agreed-by-use] de tekst zegt dat wie de site gebruikt, akkoord is. Een verklaring vertelt iets; niemand hoeft ermee in te stemmen
    [processor-means-controller] de tekst noemt de verwerkingsverantwoordelijke een verwerker. De verklaring gebruikt de woorden van de AVG
    [same-law-everywhere] de tekst zegt dat overal dezelfde wet geldt. De verklaring zegt per ontvanger wat gegevens buiten de EER beschermt
    [unfilled] in de tekst staan plekken die nog ingevuld moeten worden. De verklaring toont die als nog niet vastgelegd
    [hidden-by-script] een script verbergt het adres. De verklaring laat het zien zoals het is
    [vague] dit is te vaag om een doel te zijn. Geef een titel die zegt waarvoor de gegevens dienen, of zeg dat de titel zo duidelijk genoeg is
    [asks-agreement] de tekst vraagt om akkoord, terwijl het doel niet op toestemming rust. Kies toestemming, of vraag niet meer om akkoord
    [before-agreement] er wordt begonnen voordat er toestemming is. Wat op toestemming rust, begint pas daarna
    [pre-ticked] het vakje staat al aan. Toestemming geeft iemand door zelf iets te doen
    [always-in-consultation] de tekst belooft dat alles altijd in overleg gaat. De verklaring zegt wat er gebeurt
    [says-sub-processors] de tekst noemt verwerkers subverwerkers. De verklaring gebruikt de woorden van de AVG
    [signed-the-gdpr] de tekst zegt dat partijen de AVG hebben ondertekend. Een wet is niet te ondertekenen; wat gegevens beschermt, staat per ontvanger
    [before-choice] cookies worden geplaatst voordat iemand kiest. De verklaring zegt dat eerst wordt gevraagd; de site moet dat ook doen
    [refusing-harder] weigeren kost meer moeite dan toestaan. De site moet beide even makkelijk maken
    [writing-required] een verzoek moet schriftelijk. De AVG laat iedere weg toe
    [form-required] een verzoek moet met een formulier. De AVG laat iedere weg toe
    [handled-as-complaint] een verzoek wordt als klacht behandeld. Een verzoek heeft zijn eigen termijn
    [accuracy-is-yours] de tekst legt de plicht tot juiste gegevens bij de lezer. Die plicht ligt bij de organisatie
    [cannot-verify] de tekst zegt dat niet na te gaan is hoe oud iemand is. Zeg hoe het wel wordt nagegaan, of laat het weg
    [if-possible] de tekst belooft iets alleen als het kan. De verklaring belooft het, of zwijgt
    [only-adverse] de tekst telt alleen besluiten met nadeel. De AVG gaat over ieder besluit dat iemand in aanmerkelijke mate treft
    [says-ssl] de tekst noemt SSL; dat is al jaren vervangen door TLS. Noem `tls` bij de maatregelen
    [absolute] de tekst belooft volledige veiligheid. Die bestaat niet; de verklaring noemt de maatregelen
    [shared-server] de tekst noemt een gedeelde server als maatregel. Dat is geen beveiliging
    [only-malicious] de tekst telt een datalek alleen bij kwade opzet. De AVG telt ook een vergissing
    [dpa-with-subject] de tekst spreekt van een verwerkersovereenkomst met de lezer. Die sluit men met een verwerker
    [old-definition] de tekst omschrijft een datalek naar de oude wet. De verklaring gebruikt de AVG
    [conditional] een klacht bij de toezichthouder mag pas na een voorwaarde. De AVG stelt er geen
   *[only-to-subscribers] wijzigingen worden alleen aan abonnees gemeld. Iedereen om wie het gaat, moet ze horen
 }
adopt-vague = { $title }: een termijn zonder getal. Een belofte die na te gaan is, noemt hoelang
adopt-hidden = { $title }: het adres is verborgen. De verklaring moet een adres noemen dat te lezen is
adopt-bases = { $title }: { $found }. Eén doel rust op één grondslag (AVG 6): kies die, of maak er een doel per grondslag van
adopt-grounds = { $title }, { $category }: { $found }. Eén uitzondering of wet staat dit gegeven toe (AVG 9, 10; UAVG 46): kies die
adopt-claims = { $title }: de tekst zegt dit meer dan eens, en niet gelijk: { $found }. Kies wat waar is
adopt-in-principle = { $title }: { $found } is met "in principe" geen belofte. Beloof het, of laat het weg
adopt-decides = { $title }: de tekst zegt dat er niet automatisch wordt beslist, en een doel zegt van wel
adopt-at-least = { $title }: { $found } zegt hoelang ten minste, en niet wanneer het ophoudt
adopt-in-principle-rule = { $title }: { $found } is met "in principe" geen belofte
adopt-law-unnamed = { $title }: { $found } noemt geen wet. Noem de wet die voor dit doel geldt, of een eigen termijn
adopt-range = { $title }: { $found } laat de termijn open. Kies er een, of maak er twee regels van
adopt-no-moment = { $title }: { $found } zegt niet vanaf wanneer de termijn telt
adopt-forever = { $title }: voor altijd bewaren mag alleen in een archief of voor onderzoek (AVG 89)
adopt-open-list = { $title }: de tekst noemt deze lijst onvolledig: { $found }. Vul het beleid eerst aan; daarna geldt wat er staat
adopt-calls-special = { $title }: de tekst noemt deze gegevens ten onrechte bijzonder: { $found }
adopt-liability = { $title }: voorwaarden over aansprakelijkheid horen niet in een privacyverklaring: { $found }
adopt-without-purpose = { $title }: deze gegevens staan in de tekst zonder doel: { $found }. Geef ze een doel, of bewaar ze niet
adopt-draft = { $title }: versie { $found } is een ontwerp
adopt-narrowed = { $title }: de tekst maakt dit recht kleiner dan de wet: { $found }
adopt-browser-only = { $title }: een keuze voor cookies is alleen in de browser te wijzigen. Intrekken moet even makkelijk zijn als geven (AVG 7(3))
adopt-source-unnamed = { $title }: gegevens komen van anderen, die niet worden genoemd (AVG 14(2)(f))
adopt-country-unnamed = { $title }: gegevens gaan naar landen die niet worden genoemd (AVG 13(1)(f))
adopt-no-safeguard = { $title }: een verwerkersovereenkomst is geen bescherming bij doorgifte (AVG 46)
adopt-ending-open = { $title }: de tekst laat open of gegevens worden gewist of anoniem gemaakt
adopt-role-open = { $title }: de tekst laat open wie verantwoordelijk is: { $found }
adopt-blacken-open = { $title }: de tekst zegt niet wat iemand onleesbaar moet maken
adopt-not-announced = { $title }: wijzigingen worden niet gemeld (AVG 12, 13(3))

# Wat de wet vraagt en de tekst niet zegt.
adopt-gap-keep = { $title }: er staat niet hoelang de gegevens worden bewaard (AVG 13(2)(a)). Een eigen termijn schrijft u zo: "1 year after last-contact"
adopt-gap-basis = { $title }: er staat geen grondslag (AVG 6)
adopt-gap-marketing = { $title }: reclame is geen uitvoering van een overeenkomst (AVG 6). Vraag toestemming, of gebruik de uitzondering voor klanten op gerechtvaardigd belang
adopt-gap-interest = { $title }: het doel rust op een gerechtvaardigd belang, en dat belang is niet genoemd (AVG 13(1)(d)). Noem het in een paar woorden
adopt-gap-law = { $title }: het doel rust op een wettelijke plicht of publieke taak, en de wet is niet genoemd (AVG 6(3)). Noem wet en artikel
adopt-gap-data = { $title }: er staat niet welke gegevens dit doel gebruikt (AVG 13, 14, 30). Noem ze als lijst: ["name", "email"]
adopt-gap-special = { $title }: niets is genoemd dat deze bijzondere gegevens toestaat: { $category } (AVG 9(2))
adopt-gap-criminal = { $title }: niets is genoemd dat deze strafrechtelijke gegevens toestaat: { $category } (AVG 10, UAVG 31-33). Noem de wet met haar artikel
adopt-gap-rights = de tekst noemt niet alle rechten die mensen hebben (AVG 13(2)(b))
adopt-gap-rights-all = de eigen lijst gaat weg; de verklaring noemt dan elk recht dat bij de grondslagen hoort
adopt-gap-copy = de tekst vraagt altijd een kopie van het identiteitsbewijs. Dat is een onnodige drempel (AVG 12(6)). Vraag er alleen om bij twijfel
adopt-gap-name = de naam van de organisatie ontbreekt (AVG 13(1)(a))
adopt-gap-address = het postadres van de organisatie ontbreekt (AVG 13(1)(a))
adopt-gap-email = er staat geen weg waarlangs de organisatie te bereiken is (AVG 13(1)(a)). Noem een e-mailadres

# Wat een keuze betekent.
adopt-default = de standaardwaarde
adopt-split = een doel per grondslag, met dezelfde gegevens; pas daarna `systems.toml` aan
adopt-basis = { $basis ->
    [consent] toestemming
    [contract] uitvoering van een overeenkomst
    [legal-obligation] wettelijke plicht; noem de wet
    [vital-interests] vitaal belang
    [public-task] taak van algemeen belang; noem de wet
   *[legitimate-interests] gerechtvaardigd belang; noem het belang en weeg het
 }
adopt-keep = blijft zo; `check` blijft het melden
adopt-later = blijft open; `check` blijft het melden
adopt-remove-flaw = dit gebeurt zo niet meer
adopt-remove-vague = de titel is zo duidelijk genoeg
adopt-remove-asking = er wordt niet meer om akkoord gevraagd; de grondslag blijft
adopt-remove-only = iedereen hoort ze, langs de wegen die het beleid noemt
adopt-remove-decides = de verklaring zegt wat de doelen zeggen
adopt-remove-default = gaat weg; dan geldt de standaardwaarde
adopt-remove-promise = gaat weg; dan wordt hier niets beloofd
adopt-remove-email = gaat weg; dan geldt het adres van de organisatie
adopt-remove-no-email = gaat weg; dan staat hier geen adres, en `check` meldt het
adopt-remove-ground = gaat weg; dan is niets genoemd dat dit toestaat, en `check` meldt het
adopt-remove-claim = gaat weg; dan wordt dit niet beloofd
adopt-remove-rule = deze regel gaat weg; de andere blijven
adopt-remove-period = gaat weg; dan is er geen termijn, en `check` meldt het
adopt-remove-open = gaat weg; de lijst is volledig
adopt-remove-word = gaat weg
adopt-remove-data = gaat weg; deze gegevens worden niet bewaard
adopt-remove-narrowed = gaat weg; het recht geldt zoals in de wet

# Wat de wet toevoegt.
adopt-addition = { $id } = { $value }{ $count ->
    [one] { "" }
   *[other] { " " }(op { $count } plaatsen)
 }: { $why } ({ $article })
adopt-says = de verklaring belooft: { $says }
adopt-says-more = { $count ->
    [one] en 1 zin meer
   *[other] en { $count } zinnen meer
 }
adopt-others = andere waarden: { $others }
adopt-article = AVG { $article }
adopt-no-article = keuze van Waarborg
adopt-fact = feit uit de woordenlijst van Waarborg
adopt-fact-other = klopt er iets niet? Geef wat anders is, bijvoorbeeld { "{" } country = "DE" { "}" }
adopt-choice = keuze van Waarborg bij { $article }
adopt-why-fact = Het beleid zegt dit niet zelf; de verklaring noemt het als feit. Kijk of het voor u klopt.
adopt-fixed =
    Hier valt niets te kiezen; dit komt zo in de verklaring.
adopt-why-subjects = Een doel gaat over de mensen voor wie de verklaring is.
adopt-why-source = Gegevens komen van de betrokkene zelf.
adopt-why-group = Kleinere groepen maken mensen herkenbaar.
adopt-why-for = De verklaring is voor iedereen van wie er gegevens zijn.
adopt-why-cookies = Cookies die niet nodig zijn, vragen toestemming.
adopt-why-rights = Dit zijn de rechten die bij de grondslagen horen.
adopt-why-other = Dit geldt als er niets staat.

# Wat de opdracht zegt.
adopt-open = { $decisions ->
    [0] { "" }
    [one] 1 beslissing staat open
   *[other] { $decisions } beslissingen staan open
 }{ $both ->
    [yes] {" en "}
   *[no] { "" }
 }{ $additions ->
    [0] { "" }
    [one] 1 toevoeging van de wet is niet beantwoord
   *[other] { $additions } toevoegingen van de wet zijn niet beantwoord
 }; er is niets geschreven
adopt-open-help = schrijf de vragen met `waarborg adopt --questions -o answers.toml`, vul ze in, en geef `--answers answers.toml` mee; `--yes` neemt alleen de toevoegingen over
adopt-already = dit beleid is al overgenomen op { $day }; er is niets te vragen
adopt-faulty = met deze antwoorden is het nog geen beleid dat spreekt; er is niets geschreven
adopt-faulty-help = herstel wat hierboven staat in de antwoorden of in het beleid, en probeer het opnieuw
adopt-done = overgenomen: { $decided ->
    [one] 1 beslissing
   *[other] { $decided } beslissingen
 }, { $completed ->
    [one] 1 aanvulling
   *[other] { $completed } aanvullingen
 }, { $accepted ->
    [one] 1 toevoeging
   *[other] { $accepted } toevoegingen
 } zoals voorgesteld, { $changed } met een andere waarde
adopt-comments = opmerkingen in het bestand (na `#`) zijn gebleven zoals ze waren: kijk of ze nog kloppen
adopt-errors-left = { $count ->
    [0] `check` vindt geen fouten meer
    [one] het beleid spreekt, en is nog niet klaar: `check` vindt nog 1 fout
   *[other] het beleid spreekt, en is nog niet klaar: `check` vindt nog { $count } fouten
 }{ $shown ->
    [0] {""}
   *[other] {""}, waaronder:
 }
adopt-next = { $count ->
    [0] hierna: `waarborg statement` maakt de verklaring
   *[other] hierna: `waarborg check` noemt ze alle, met wat eraan te doen is; zet de verklaring pas online als ze hersteld zijn
 }
adopt-kept-copy = wat er stond, staat in `{ $path }`
adopt-words-moved = de woorden waaruit de tekst werd gelezen, staan in `{ $path }`
adopt-copy-stands = `{ $path }` bestaat al en bevat een andere tekst
adopt-copy-stands-help = daar komt te staan wat er nu in het beleid staat: hernoem dat bestand, of schrijf met `-o` naar een ander
adopt-choose = { $open ->
    [yes] Kies een nummer, of typ een waarde.
   *[no] Kies een nummer.
 } { $gap ->
    [yes] Enter laat het open;
   *[no] l bewaart de vraag voor het einde;
 } ? legt uit; q stopt.
adopt-progress = { $kind ->
    [decide] Beslissing { $n } van { $all }
    [gap] Wat ontbreekt, { $n } van { $all }
   *[section] Wat de verklaring toevoegt, deel { $n } van { $all }
 }
adopt-help = { $kind ->
    [decide]
        Uw tekst zegt dit zo dat een beleid dat spreekt het niet kan beloven. U kiest wat het wordt.
        Een nummer neemt wat erachter staat. { $open ->
            [yes] Een eigen waarde typt u zoals zij in het beleid komt te staan, bijvoorbeeld: 1 year after last-contact.
           *[no] Een andere waarde kan hier niet.
        }
        l bewaart de vraag voor het einde. q stopt; dan wordt er niets geschreven.
    [gap]
        De wet vraagt dit en uw tekst zegt het niet. U vult het in, of laat het open; `check` blijft het dan melden.
        Een nummer neemt wat erachter staat. { $open ->
            [yes] Een eigen waarde typt u zoals zij in het beleid komt te staan.
           *[no] Een andere waarde kan hier niet.
        }
        Enter of l laat het open. q stopt; dan wordt er niets geschreven.
   *[section]
        Dit gaat de verklaring zeggen, ook al staat het niet in het beleid. Bij elk staat waarom.
        Enter of ja neemt alles van dit deel over. Een nummer kiest er een waar iets anders geldt; daarna typt u de waarde.
        q stopt; dan wordt er niets geschreven.
 }
adopt-section = [{ $section }] Enter neemt alles over; een nummer geeft een andere waarde; ? legt uit; q stopt.
adopt-again = Deze vraag komt aan het einde terug.
adopt-new-value = Welke waarde?
adopt-not-understood = Dat is hier geen antwoord.
adopt-stopped = gestopt; er is niets geschreven
