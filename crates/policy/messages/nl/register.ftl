# Een register maken of teruglezen.
register-cell-too-long = een cel van werkblad `{ $sheet }` is langer dan een werkmap toestaat
register-cell-too-long-help = maak het register als CSV: `--format csv`
register-needs-file = een werkmap kan niet op het scherm
register-needs-file-help = noem een bestand: `-o register.xlsx`
register-map = systems.toml past niet bij dit beleid; het register noemt daarom geen systemen. `waarborg systems check` zegt wat er niet past

# Het bestand als geheel.
import-old = dit is een oude werkmap (.xls) of een met een wachtwoord
import-old-help = open het bestand, haal het wachtwoord eraf en sla het op als .xlsx of als CSV
import-other-kind = dit is geen werkmap (.xlsx) en geen tekst (CSV)
import-other-kind-help = sla het register op als .xlsx of als CSV
import-damaged = dit bestand is beschadigd: { $why }
import-damaged-help = open het in een spreadsheetprogramma en sla het opnieuw op
register-too-much = dit bestand pakt uit tot meer dan een register kan zijn
register-too-much-help = kijk of dit het goede bestand is; sla anders alleen het werkblad met het register op
import-too-large = werkblad `{ $sheet }` heeft meer dan { $rows } rijen of { $columns } kolommen
import-too-large-help = sla alleen het deel met het register op
import-empty = er staat niets in dit bestand
import-empty-help = kijk of dit het goede bestand is
import-no-sheet = er is geen werkblad `{ $name }`
import-no-sheet-help = wel: { $known }
import-no-headings = er is geen rij met kopjes gevonden die bij een register horen
import-no-headings-help = noem de rij en de kolommen in een mapping: `heading-row = 3` en `[columns]`
import-no-title-column = in de rij met kopjes ({ $at }) zegt geen kolom waarvoor de verwerking is
import-no-title-column-help = noem die kolom in een mapping: `[columns]` en daaronder `"KOPJE" = "title"`
import-words-refused = de verborgen woorden van het beleid passen niet meer bij elkaar; er is niets geschreven
import-words-refused-help = zet terug wat is weggehaald; het staat hierboven. Of lees alleen de zichtbare cellen: `--sheet NAAM`
import-policy-refused = van wat is gelezen kan geen beleid worden gemaakt; er is niets geschreven
import-policy-refused-help = verander in de mapping of in het register wat hierboven staat
import-organisation = het register noemt de organisatie niet
import-organisation-help = vul `[organisation]` aan in het beleid
import-speaks-no-more = er staat nu iets in dat alleen kan in een beleid dat een tekst overneemt; zo is het beleid geschreven
import-speaks-no-more-help = haal `statement.transcribes` weg; `waarborg check` zegt wat dan nog niet kan
import-other-sheet = werkblad `{ $sheet }` is niet gelezen
import-other-sheet-help = lees het apart: `--sheet "{ $sheet }"`

# Een rij.
import-no-title = deze rij zegt niet waarvoor de verwerking is; zij staat als opmerking bovenaan het beleid: { $text }
import-no-title-help = geef de verwerking een doel
import-ended = `{ $text }` is beëindigd; de rij staat als opmerking bovenaan het beleid
import-ended-help = klopt dat niet, verander dan de status
import-words-damaged = de verborgen woorden van deze rij zijn beschadigd; de zichtbare cellen zijn gelezen
import-words-damaged-help = kijk na wat de rij is geworden
import-copied = deze rij is een kopie van een andere en heet nu `{ $id }`
import-copied-help = geef haar een eigen doel, of haal haar weg

# Een cel.
import-unread = `{ $text }` is geen bekend woord voor `{ $field }`
import-unread-help = { $meant ->
    [none] zeg in een mapping wat het is, onder `[words.{ $field }]`; het staat nu als opmerking in het beleid
   *[other] bedoelde u “{ $meant }”? Zeg anders in een mapping wat het is, onder `[words.{ $field }]`; het staat nu als opmerking in het beleid
 }
import-period = `{ $text }` is geen termijn die te lezen is
import-period-help = schrijf bijvoorbeeld “2 jaar na het einde van het dienstverband”, of zeg in een mapping wat het is, onder `[words.keep]`; het staat nu als opmerking in het beleid
import-dpia = `{ $text }` zegt niet op welke dag de DPIA is uitgevoerd
import-dpia-help = noem de dag; het staat nu als opmerking in het beleid
import-role = `{ $text }` is geen rol
import-role-help = schrijf “verwerkingsverantwoordelijke” of “verwerker”
import-date = `{ $text }` is geen dag
import-date-help = schrijf bijvoorbeeld 2026-11-25
import-reach = `{ $text }` is geen e-mailadres en geen telefoonnummer
import-reach-help = zet een adres in de rij met het adres
import-not-held = `{ $text }` gaat over een gegeven dat deze verwerking niet heeft
import-not-held-help = noem het gegeven ook in de kolom met gegevens
import-new-category = `{ $text }` is een eigen gegeven geworden: `data.{ $id }`
import-new-category-help = { $meant ->
    [none] zeg in het beleid wat het is: `is = "…"`; zonder dat telt het als een gewoon gegeven
   *[other] bedoelde u “{ $meant }”? Zeg anders in het beleid wat het is: `is = "…"`; zonder dat telt het als een gewoon gegeven
 }
import-new-recipient = `{ $text }` is een eigen ontvanger geworden: `recipient.{ $id }`; de rol is nog niet vastgelegd
import-new-recipient-help = zeg in het beleid welke rol het is: `role = "…"`; kent Waarborg de ontvanger onder een andere naam, zeg dat dan in een mapping, onder `[words.recipients]`
import-kind-category = `{ $text }` is een eigen gegeven geworden: `data.{ $id }`, een soort `{ $is }`
import-kind-category-help = klopt dat niet, verander dan `is` in het beleid
import-visitors = `{ $text }` is volgens de rest van de rij gelezen als `{ $id }`
import-visitors-help = schrijf anders “bezoekers van de website” of “bezoekers van het gebouw”
import-visitors-of-what = `{ $text }`: van de website of van het gebouw, dat staat er niet bij
import-visitors-of-what-help = schrijf “bezoekers van de website” of “bezoekers van het gebouw”, of zeg het in een mapping, onder `[words.subjects]`; het staat nu als opmerking in het beleid
import-year-of = `{ $text }` zegt niet van wat; gelezen is: het jaar waarin de gegevens zijn verzameld
import-year-of-help = schrijf bijvoorbeeld “7 jaar na het boekjaar van de factuur”
import-measure-of-one = `{ $text }` is volgens het register een maatregel van deze verwerking; een beleid kent alleen maatregelen die overal gelden, dus staat het als opmerking in het beleid
import-measure-of-one-help = geldt de maatregel overal, zet hem dan bij `security.measures`
import-nothing-column = { $count ->
    [one] in de kolom `{ $heading }` zegt één cel dat er niets is, zoals “nee” of “n.v.t.”; zo staat het als opmerking in het beleid
   *[other] in de kolom `{ $heading }` zeggen { $count } cellen dat er niets is, zoals “nee” of “n.v.t.”; zo staat het als opmerking in het beleid
 }
import-nothing-column-help = een beleid heeft daar geen sleutel voor: het zegt alleen wat er wel is
import-all-clients = door de kolom `{ $heading }` is elke verwerking werk in opdracht van een ander
import-all-clients-help = doet de organisatie het voor zichzelf, maak dan in een mapping van deze kolom `title` of `remark`
import-stays = wat er stond, is gebleven: { $text }
import-stays-help = verander de cel in iets dat te lezen is, of maak haar leeg als het weg moet
import-transfer-many = de doorgifte `{ $text }` hoort bij een van meer ontvangers, en er staat niet bij welke; zij is bij alle doorgiften samen gezet
import-transfer-many-help = zet het land en de waarborg in het beleid bij de ontvanger zelf
import-remark = er is geen veld voor `{ $text }`; het staat als opmerking in het beleid
import-remark-help = laat het staan of haal het weg
import-remark-column = er is geen veld voor de kolom `{ $heading }`; wat erin staat, staat als opmerking in het beleid
import-remark-column-help = noem in een mapping het veld dat erbij hoort, of `"skip"`
import-name-column = de kolom `{ $heading }` noemt de verwerking; de titel is waarvoor zij is (AVG art. 30), en de naam staat als opmerking in het beleid
import-name-column-help = wilt u de naam als titel, maak er dan in een mapping `title` van
import-system-column = waar gegevens staan, komt uit systems.toml; de kolom `{ $heading }` staat als opmerking in het beleid
import-system-column-help = beschrijf de systemen in systems.toml, of schrijf in een mapping `"skip"`
import-systems = waar gegevens staan, komt uit systems.toml; deze cel is niet gelezen
import-systems-help = verander systems.toml en maak het register opnieuw
import-derived = deze cel is gemaakt van andere rijen; de verandering is niet gelezen
import-derived-help = verander de rij waar zij vandaan komt, of het beleid
import-empty-title = deze cel kan niet leeg zijn; wat er stond is gebleven
import-empty-title-help = geef een naam, of haal de hele rij weg
import-gone-with = met het gegeven `{ $id }` is ook weg wat erover was vastgelegd
import-gone-with-help = noem het gegeven weer als dat niet de bedoeling was
import-gone-purpose = de verwerking `{ $id }` staat er niet meer; zij is ook uit deze rij gehaald
import-gone-purpose-help = zet haar rij terug als dat niet de bedoeling was
import-one-language = `{ $text }` staat er in één taal; dezelfde woorden staan nu ook bij de andere
import-one-language-help = vertaal ze in het beleid
import-translation = `{ $text }` is veranderd; dezelfde tekst in de andere taal niet
import-translation-help = verander die in het beleid
import-formula = in deze cel staat een formule; haar laatste uitkomst is gelezen
import-formula-help = kijk of die uitkomst klopt
import-merged = deze cel hoort bij een samengevoegde cel; de inhoud daarvan is gelezen
import-merged-help = kijk of die ook voor deze rij geldt
import-broken = in deze cel staat een fout van de spreadsheet
import-broken-help = herstel de formule, of vul de cel met de hand

# Een mapping.
mapping-shape = dit is geen mapping, bij regel { $line }: { $why }
mapping-shape-help = maak er een om te verbeteren: `waarborg register import BESTAND --propose-mapping -o mapping.toml`
mapping-field = er is geen veld `{ $word }`
mapping-field-help = { $meant ->
    [none] wel: { $known }
   *[other] bedoelde u `{ $meant }`? Er zijn: { $known }
 }
mapping-list = onder `[words.{ $word }]` kan niets staan
mapping-list-help = wel onder: { $known }
mapping-word = `{ $id }` (voor “{ $word }”) is geen bekend woord onder `[words.{ $list }]`, op regel { $line } van de mapping
mapping-word-help = { $list ->
    [keep] schrijf een regel zoals een beleid die kent: `2 years after end-of-employment`; docs/reference/keys.md noemt de gebeurtenissen
   *[other] { $meant ->
        [none] `--propose-mapping` noemt de woorden die kunnen
       *[other] bedoelde u `{ $meant }`? `--propose-mapping` noemt alle woorden die kunnen
    }
 }
import-own-mapping = dit is een register van Waarborg zelf: van de mapping tellen alleen de woorden
import-own-mapping-help = de kolommen zijn bekend; haal `sheet`, `heading-row` en `[columns]` weg
import-exists = `{ $path }` is er al, en een import schrijft nergens overheen
import-exists-help = noem een ander bestand bij `-o`, of haal dit zelf weg
