# Nummers en codes die niet de vorm hebben die ze moeten hebben. De waarde zelf staat er nooit bij.

identifier-name = { $of ->
    [bsn] BSN
    [education] onderwijsnummer
    [rsin] RSIN
    [kvk] KvK-nummer
    [establishment] vestigingsnummer
    [vat] btw-id
    [iban] IBAN
    [bic] BIC
    [postcode] postcode
    [phone] telefoonnummer
    [plate] kenteken
    [document] documentnummer
    [td3] leesbare strook van een paspoort
    [td1] leesbare strook van een identiteitskaart
    [uzovi] UZOVI-code
    [agb] AGB-code
    [big] BIG-nummer
    [insured] verzekerdennummer
   *[other] nummer van een Europese zorgpas
 }
identifier-form = { $of ->
    [bsn] negen cijfers
    [education] negen cijfers, te beginnen met 10
    [rsin] negen cijfers
    [kvk] acht cijfers
    [establishment] twaalf cijfers
    [vat] `NL`, negen cijfers, `B` en twee cijfers
    [iban] een Nederlandse heeft `NL`, twee cijfers, vier letters en tien cijfers
    [bic] acht of elf tekens, waarvan de eerste zes letters zijn
    [postcode] vier cijfers en twee letters
    [phone] een nummer met netnummer, of met `+` en het land
    [plate] zes letters en cijfers in drie groepen
    [document] twee letters, zes letters of cijfers, en een cijfer
    [td3] twee regels van 44 tekens
    [td1] drie regels van 30 tekens
    [uzovi] vier cijfers
    [agb] acht cijfers
    [big] elf cijfers
    [insured] ten hoogste vijftien letters en cijfers
   *[other] twintig cijfers
 }
identifier-length = dit is geen { identifier-name }: het aantal tekens klopt niet
identifier-length-help = zo is het goed: { identifier-form }
identifier-charset = dit is geen { identifier-name }: er staat een teken op een plaats waar het niet kan staan
identifier-charset-help = zo is het goed: { identifier-form }
identifier-checksum = dit is geen { identifier-name }: de controlecijfers passen niet bij de rest
identifier-checksum-help = kijk het na op een tikfout
identifier-forbidden = dit is geen { identifier-name }: zo'n waarde wordt nooit uitgegeven
identifier-forbidden-help = kijk het na op een tikfout
