# Wat een beleid belooft.
promise-minimal = voor "{ $title }" wordt niet meer bewaard dan: { $data }
promise-retention = "{ $title }": bewaard { $rule }
promise-sooner = "{ $title }": { $category } bewaard { $rule }
promise-marketing = "{ $title }" ({ $channel }) alleen aan wie het mag krijgen, met een afmeldmogelijkheid in elk bericht
promise-consent = "{ $title }" alleen met toestemming die aantoonbaar en in te trekken is
promise-anonymous = uitkomsten van "{ $title }" verlaten het huis alleen zo dat niemand herkenbaar is
promise-right = wie vraagt om { $right }, krijgt het
promise-answer = een verzoek wordt beantwoord binnen { $period }
promise-agreement = met { $name } geldt een verwerkersovereenkomst
promise-safeguard = wat naar { $name } buiten de EER gaat, is daar beschermd
promise-cookies = cookies die toestemming vragen, worden pas daarna geplaatst
promise-measure = van kracht: { $measure }
promise-breach = een datalek wordt binnen { $period } aan de toezichthouder gemeld, als de wet dat vraagt
promise-review = het beleid wordt elke { $period } nagelopen
promise-changes = belangrijke wijzigingen worden gemeld
rule-longest = of, als dat langer is,
rule-first = of, als dat eerder is,
rule-event = { $event }
rule-financial-year = het boekjaar van { $event }
rule-calendar-year = het kalenderjaar van { $event }
rule-until = tot { $event }
rule-while-needed = zolang het nodig is
rule-reviewed = zolang het nodig is, elke { $period } nagelopen
rule-by-law = zolang de wet vraagt
rule-statutory = tot { $period } na { $moment } ({ $law })
rule-to = { " " }tot { $to }
rule-after = tot { $period } na { $moment }
rule-forever = voor altijd, in een archief
rule-at-least = ten minste { $rule }
rule-at-most = hoogstens { $rule }
rule-in-principle = in principe { $rule }
rule-if = { $rule } (als er sprake is van { $facts })
rule-unless = { $rule } (langer als er sprake is van { $facts })
status-no-map = geen systeem van de kaart heeft gegevens voor dit doel
status-no-plan = onder dit beleid is nog geen plan gemaakt
status-stale = er is op { $on } voor het laatst gekeken, meer dan { $days } dagen geleden
status-due = { $rows } rijen zijn over hun termijn
status-undetermined = van { $rows } rijen is het niet te zeggen: een datum ontbreekt of klopt niet
status-partial = de laatste uitvoering is niet afgerond
status-nothing-due = gekeken op { $on }: niets is over zijn termijn
status-run = uitvoering { $run }: wat moest eindigen is geëindigd, daarna opnieuw nagekeken
status-no-column = geen kolom van de kaart die leeg te maken is, houdt voor dit doel: { $categories }
status-not-looked = naar { $table } is nog niet gekeken
status-map-changed = de kaart is veranderd na de laatste blik, van { $on }
status-future = de laatste blik is van { $on }, en die dag moet nog komen
status-database = de database van { $system } is er niet of is niet te lezen
status-restored = de database van { $system } weet minder van wat is uitgevoerd dan het logboek: zij is teruggezet
status-hold-lifted = na de laatste blik is een bewaarplicht opgeheven; wat zij hield, is nog niet opnieuw bekeken
status-and-holds = { $detail }; { $rows } rijen blijven onder een bewaarplicht
status-and-references = { $detail }; { $rows } rijen over hun termijn blijven omdat een andere rij ze nodig heeft
status-no-proof = nog niet bewezen: { $how ->
    [inventory] de tabellen zijn nog niet met het beleid vergeleken
    [ledger] er is nog geen register van toestemming
    [cases] er zijn nog geen zaken
    [agreements] overeenkomsten zijn nog niet vastgelegd
    [transfers] beoordelingen van doorgifte zijn nog niet vastgelegd
    [site-scan] de website is niet nagelopen
    [probes] maatregelen worden nog niet gemeten
    [sign-off] nog niemand heeft een herziening afgetekend
    [notices] er is nog geen melding vastgelegd
    [k-report] er is nog geen rapport getoetst
    [disclosures] verstrekkingen worden nog niet vastgelegd
   *[other] er is geen bewijs vastgelegd
 }
