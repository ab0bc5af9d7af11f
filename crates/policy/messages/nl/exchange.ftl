# Wat verloren gaat tussen onze woorden en die van andere vocabulaires.
import-unknown-key = fideslang kent geen sleutel `{ $key }`
import-unknown-key-help = kijk of het een tikfout is; wat er staat is weggelaten
import-wrong-kind = bij `{ $key }` hoort een ander soort waarde
import-wrong-kind-help = schrijf het zoals fideslang het vraagt: een tekst, een lijst of eigen sleutels
import-unsaid = een beleid heeft geen sleutel voor `{ $key }`: { $text }
import-unsaid-help = bewaar het in de eigen administratie, of zeg het in `text` als lezers het moeten weten
import-left-out = { $key ->
    [organization] dit is een tweede organisatie, en een beleid is van één
   *[other] `{ $key }` hoort niet in een beleid
 }
import-left-out-help = { $key ->
    [dataset] schrijf tabellen en kolommen in systems.toml
    [organization] importeer de andere apart
   *[other] de regels van `waarborg check` komen ervoor in de plaats
 }
import-subject = het vocabulaire kent geen mensen met de naam `{ $key }`
import-subject-help = zet bij `subjects` wie er het dichtst bij komen; docs/reference/keys.md noemt ze
import-not-personal = `{ $key }` is geen persoonsgegeven
import-not-personal-help = als het dat wel is: schrijf `data` met een categorie uit docs/reference/keys.md
import-own-category = `{ $key }` is `data.{ $id }` geworden, en het manifest zegt niet wat voor gegevens dat zijn
import-own-category-help = schrijf daar `is`: van welke categorie het een soort is
import-wider-category = `{ $key }` is preciezer dan `{ $id }`, dat ervoor is genomen
import-wider-category-help = maak onder `[data]` een eigen categorie als het verschil ertoe doet
import-wider-use = `{ $key }` is preciezer dan `{ $id }`, dat ervoor is genomen
import-wider-use-help = kijk of de gegevens voor `{ $id }` zijn; schrijf anders een ander `is` of een `title`
import-unknown-use = het vocabulaire heeft geen soort doel voor `{ $key }`
import-unknown-use-help = schrijf `is` als er een dichtbij komt, en kijk naar de titel
import-no-use = deze declaratie heeft geen gebruiksdoel (`data_use`)
import-no-use-help = schrijf waarvoor de gegevens zijn: een doel uit het vocabulaire, of `title`
import-retention = dit is geen regel voor hoe lang: { $text }
import-retention-help = schrijf `keep`, bijvoorbeeld `1 year after last-contact`
import-word = fideslang kent voor `{ $key }` het woord `{ $text }` niet
import-word-help = schrijf in het beleid wat er bedoeld is; wat er staat is weggelaten
import-ground = er staat een grond voor bijzondere gegevens, of een teken dat die er zijn, maar er worden er geen genoemd
import-ground-help = zet de categorie bij `data` en de grond bij `allowed-by`
import-third-party = `{ $text }` ontvangt gegevens en is niet bekend
import-third-party-help = zet deze ontvanger met zijn rol onder `[recipient]` en noem hem bij `recipients`
import-no-purpose = `{ $id }` ontvangt gegevens, en het manifest zegt niet voor welk doel
import-no-purpose-help = noem deze ontvanger bij `recipients` van het doel
import-shared = hier worden gegevens gedeeld, en het manifest zegt niet met wie
import-shared-help = noem de ontvangers

import-head = Dit bestand legt vast wat het manifest zegt; het is nog geen verklaring. Wat niet is overgenomen:
import-head-none = Dit bestand legt vast wat het manifest zegt; het is nog geen verklaring.
import-file = { $path }: { $why }
import-file-help = herstel het bestand of laat het weg
import-no-yaml = geen YAML op regel { $line }, kolom { $column }: { $why }
import-too-much = het is te groot of te diep, of het verwijst met `*` naar zichzelf, op regel { $line }, kolom { $column }
import-no-manifest = geen manifest van fideslang: er staat geen `organization` en geen `system` in
import-over = `{ $path }` is er al, en een import komt nooit in de plaats van een beleid
import-over-help = noem een ander bestand bij `-o` of zet dit weg
import-unsayable = wat het manifest zegt bij `{ $path }` kan geen beleid zijn
import-unsayable-help = herstel het manifest op die plaats en importeer het opnieuw
import-count = { $count ->
    [0] alles wat in het manifest staat, is overgenomen; wat fideslang niet kan zeggen, staat er niet in
    [one] 1 onderdeel is niet overgenomen, of niet zoals het er stond
   *[other] { $count } onderdelen zijn niet overgenomen, of niet zoals ze er stonden
 }

export-lost-one = fideslang heeft geen plaats voor wat het beleid zegt in `{ $path }`
export-lost = { $count ->
    [one] fideslang heeft geen plaats voor wat het beleid zegt in `{ $key }`: { $path }
   *[other] fideslang heeft geen plaats voor wat het beleid zegt in `{ $key }`: { $path } en nog { $more }
 }
export-no-yaml = het manifest kan niet worden geschreven: { $why }
export-no-yaml-help = kijk of er ongewone tekens in het beleid staan
