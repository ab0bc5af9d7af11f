# Wat er mis is met de tekst van een beleid of een kaart.
fault-toml = { $what ->
    [unclosed-heading] de kop van deze tabel is niet gesloten
    [unclosed-list] deze lijst is niet gesloten
    [unclosed-braces] deze tabel tussen accolades is niet gesloten
    [unclosed-text] deze tekst is niet gesloten
    [escape] na `\` staat hier een teken dat niets betekent
    [twice] deze sleutel staat er al
    [no-equals] hier staat een sleutel zonder waarde
    [extra-equals] hier staat een `=` te veel
    [no-value] hier staat geen waarde, of tekst zonder aanhalingstekens
    [date] dit is geen datum
    [comma] tussen twee waarden ontbreekt een komma
    [extra-comma] hier staat een komma te veel
    [two-on-a-line] na de waarde staat nog iets op deze regel
    [key] hier ontbreekt de naam van de sleutel, of er staat een teken in dat niet kan
    [leading-zero] een getal begint niet met een nul
    [number] dit is geen getal dat hier kan staan
   *[other] dit is geen TOML: { $message }
 }
fault-toml-help = { $what ->
    [unclosed-heading] sluit hem met een haak: `[purpose.billing]`
    [unclosed-list] sluit hem met `]`, na de laatste waarde
    [unclosed-braces] sluit hem met { "`}`" }, op dezelfde regel
    [unclosed-text] sluit hem met een aanhalingsteken; tekst van meer regels staat tussen `"""`
    [escape] schrijf `\\` voor een schuine streep, of zet de tekst tussen `'`
    [twice] houd er één over; twee tabellen van dezelfde naam worden één tabel
    [no-equals] schrijf `sleutel = waarde`
    [extra-equals] laat er één staan
    [no-value] zet er een waarde neer, en tekst tussen aanhalingstekens
    [date] schrijf jaar, maand en dag met een streepje en twee cijfers: `2026-01-31`
    [comma] zet een komma tussen de waarden
    [extra-comma] haal de komma weg
    [two-on-a-line] zet elke sleutel op een eigen regel; een opmerking begint met `#`
    [key] een sleutel heeft letters, cijfers, `-` en `_`; andere tekens staan tussen aanhalingstekens
    [leading-zero] laat de nul weg, of zet het tussen aanhalingstekens als het een nummer is, zoals een KvK-nummer
    [number] schrijf een geheel getal, of zet tekst tussen aanhalingstekens
   *[other] kijk naar aanhalingstekens, haken en komma's op deze regel en de regel ervoor
 }
fault-array-of-tables = `[[…]]` wordt niet gebruikt: alles heeft een naam
fault-array-of-tables-help = schrijf `[purpose.billing]` in plaats van `[[purpose]]` met een id
fault-no-such-value = { $found ->
    [time] een tijdstip kan hier niet staan
   *[other] een breuk kan hier niet staan
 }
fault-no-such-value-help = { $found ->
    [time] schrijf alleen een datum: 2026-11-22
   *[other] schrijf een geheel getal
 }
fault-unknown-key = onbekende sleutel `{ $key }`
fault-wrong-type = hier staat { $found ->
    [text] tekst
    [number] een getal
    [bool] true of false
    [date] een datum
    [list] een lijst
   *[table] een tabel
 } in plaats van { $wants ->
    [text] tekst
    [local] tekst, of tekst per taal
    [bool] true of false
    [number] een geheel getal
    [date] een datum
    [period] een termijn zoals "4 weeks"
    [keep] een bewaarregel zoals "1 year after last-contact"
    [claim] een bewering
    [clock] een klok
    [test] een toets
    [word] een woord
    [table] een tabel
   *[other] een lijst
 }
fault-unknown-word = onbekend woord `{ $word }`
fault-unknown-id = { $of ->
    [purpose] onbekend doel
    [kind] onbekend soort doel
    [policy-purpose] het beleid heeft geen doel
    [category] onbekend gegeven
    [event] onbekende gebeurtenis
    [recipient] onbekende ontvanger
    [subject] onbekende groep mensen
    [country] onbekend land
    [fact] onbekend feit
    [client] onbekende opdrachtgever
    [measure] onbekende maatregel
    [sector] onbekende sector
    [form] onbekend formulier
    [right] onbekend recht
    [source] onbekende bron
    [contact] onbekend contactpunt
    [keep] onbekende termijn
    [law] onbekende wettelijke termijn
    [claim] onbekende bewering
    [exception] onbekende uitzondering
    [channel] onbekend kanaal
    [table] onbekende tabel
   *[other] onbekende code
 } `{ $id }`
fault-bad-id = `{ $id }` is geen id
fault-bad-id-help = een id heeft alleen kleine letters, cijfers, `-` en `_`
fault-grammar = niet begrepen als { $what ->
    [keep] bewaarregel
    [period] termijn
    [claim] bewering
    [clock] klok
    [test] toets
    [timezone] tijdzone
   *[other] dag van het jaar
 }, bij `{ $at }`
fault-missing-key = `{ $key }` ontbreekt
fault-missing-key-help = voeg `{ $key }` toe
fault-missing-language = de tekst ontbreekt in het { $language ->
    [nl] Nederlands
   *[en] Engels
 }
fault-missing-language-help = schrijf { "{" } nl = "…", en = "…" { "}" }, of haal de taal uit `statement.languages`
fault-flaw = `{ $word }` is een gebrek; in een beleid dat spreekt, kan dat niet staan
fault-flaw-help = legt dit bestand een bestaande tekst vast? Zet dan `statement.transcribes = true`; `waarborg adopt` vraagt daarna wat het moet worden. Anders: herstel het hier
fault-sooner = dit kan alleen later zijn dan de termijn van het doel zelf
fault-sooner-help = een langere behoefte is een ander doel
fault-circle = deze doelen wachten op elkaar: { $through }
fault-circle-help = geef een van de doelen een eigen termijn
fault-locked = `{ $lock }` is vastgezet door een basisbestand
fault-locked-help = haal deze waarde weg, of vraag het de eigenaar van het basisbestand
fault-not-stricter = `{ $path }` mag hier alleen een kortere termijn krijgen
fault-not-stricter-help = noem een kortere termijn vanaf hetzelfde moment, of haal deze waarde weg
fault-removes-stricter = `{ $path }` kan hier niet weg: een basisbestand staat alleen een kortere termijn toe
fault-removes-stricter-help = haal het uit `remove`, of noem een kortere termijn vanaf hetzelfde moment
fault-version-of-baseline = versie { $about } staat in een basisbestand en gaat niet over op wie het uitbreidt
fault-version-of-baseline-help = een versie is van één verklaring: haal haar hier weg, en zet `statement.version` in elk eigen bestand
fault-locks-contradict = twee basisbestanden zetten `{ $path }` op verschillende waarden vast
fault-baseline-circle = deze bestanden breiden elkaar uit: { $through }
fault-baseline = het basisbestand `{ $file }` is niet te lezen: { $why }
fault-remove-nothing = er is geen `{ $path }` om weg te halen
fault-remove-referred = `{ $path }` kan niet weg: `{ $by }` verwijst ernaar
fault-nothing-inherited = `"..."` houdt wat een basisbestand zegt, en hier zegt geen basisbestand iets
fault-nothing-inherited-help = haal `"..."` weg, of noem het basisbestand bij `extends`
fault-nothing-to-take-away = `{ $about }` haalt weg wat er niet is
fault-nothing-to-take-away-help = begin de lijst met `"..."`, en noem iets dat zij overneemt
fault-decides-after-all = `{ $about }` is false, en een doel beslist zonder mens
fault-decides-after-all-help = haal het weg, of haal `automated` weg bij het doel
fault-no-reason = bij `{ $about }` staat geen reden
fault-no-reason-help = zeg waarom de bevinding tot die dag mag blijven staan
fault-not-held = het doel heeft geen `{ $about }`
fault-not-held-help = zet het bij `data` van het doel, of haal dit weg
fault-too-long = { $about } is langer dan 200 jaar
fault-no-time = { $about } is geen tijd
fault-no-time-help = noem een termijn van ten minste één dag of uur; wat niet wordt bewaard, hoort niet bij `data`
fault-no-page = `{ $about }` is geen adres van een pagina
fault-no-page-help = schrijf het adres zoals het in de browser staat: `https://www.voorbeeld.nl`
fault-below-zero = { $about } is minder dan nul
fault-below-zero-help = noem het aantal mensen dat er werkt; 0 als er niemand in dienst is
fault-no-address = `{ $about }` is geen e-mailadres
fault-no-address-help = schrijf het adres alleen, zonder naam en zonder tweede adres: `fg@voorbeeld.nl`
fault-twice = `{ $what }` staat er twee keer
fault-language-version = deze versie van de taal is hier niet bekend
fault-language-version-help = schrijf `waarborg = 1`
fault-secret-in-map = het adres van `{ $about }` staat in de kaart zelf
fault-secret-in-map-help = noem het in plaats daarvan: `env:NAAM` of `file:/run/secrets/NAAM`
fault-not-refusable = `{ $about }` kan niet anders
fault-default-needs-value = dit antwoord op `{ $about }` zegt niet wat er in plaats van de standaardwaarde geldt
fault-settles-nothing = dit antwoord op `{ $about }` beslist niets
fault-answers = hier kan: { $allowed }{ $open ->
    [yes] {""}, of een andere waarde
   *[no] {""}
 }
fault-conflict = `{ $about }` past niet bij de rest
fault-example = bijvoorbeeld: `{ $example }`
fault-write-english = schrijf het in het Engels: `"{ $meant }"`
fault-write-moment = noem het moment vanaf wanneer het telt; gebeurtenissen: { $events }
fault-meant = bedoelde u `{ $meant }`?
fault-known = bekende woorden: { $known }
fault-unquoted = hier staat tekst zonder aanhalingstekens: { $text }
fault-unquoted-help = zet tekst tussen aanhalingstekens: `"{ $text }"`
fault-day-first = hier staat een datum met de dag voorop
fault-day-first-help = schrijf `{ $meant }`, zonder aanhalingstekens
fault-write-list = schrijf een lijst tussen haken: `["…"]`
fault-write-date = schrijf `2026-11-25`, zonder aanhalingstekens
fault-missing-title = voeg `{ $key }` toe; een doel dat al bekend is heeft geen titel nodig: `waarborg schema reference` noemt ze
fault-no-moment = er staat niet bij vanaf wanneer de termijn telt
fault-rule-example = bijvoorbeeld: `"{ $example }"`; gebeurtenissen: { $events }
fault-empty-map = deze kaart is leeg
fault-empty-map-help = voeg een systeem toe: `[system.ID]` met `kind`, en de tabellen als `[system.ID.table.NAAM]`
fault-listed = { $of ->
    [purpose] `waarborg schema reference` noemt ze; een eigen doel: `[purpose.ID]` met `title = "…"`
    [policy-purpose] zet het in privacy.toml: `[purpose.ID]`, of haal het hier weg
    [category] `waarborg schema reference` noemt ze; een eigen gegeven: `[data.ID]` met `is = "…"` en `title = "…"`
    [event] `waarborg schema reference` noemt ze; een eigen gebeurtenis: `[events.ID]` met `is = "ending"` of `is = "moment"`, en `title = "…"`
    [recipient] `waarborg schema reference` noemt ze; een eigen ontvanger: `[recipient.ID]` met `name = "…"`
    [source] `waarborg schema reference` noemt ze; een bron mag ook een eigen ontvanger zijn: `[recipient.ID]` met `name = "…"`
    [country] schrijf de code van een land, zoals `NL`
    [client] voeg `[client.ID]` toe, met `name = "…"`
    [keep] een termijn met een naam: `[keep]` met `ID = "1 year after last-contact"`
    [contact] een contactpunt: `[contact.privacy]`; of schrijf `email`, `phone`, `post`, `form` of `in-person`
    [table] elke tabel staat in de kaart als `[system.ID.table.NAAM]`
    [code] `waarborg explain` noemt ze
   *[other] `waarborg schema reference` noemt ze
 }
fault-table-twice = voor een database is `{ $about }` dezelfde tabel als een eerdere
fault-table-twice-help = noem haar één keer, met al haar doelen
