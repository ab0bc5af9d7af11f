# Numbers and codes that do not have the form that they should have. The value itself is never told.

identifier-name = { $of ->
    [bsn] BSN
    [education] education number
    [rsin] RSIN
    [kvk] trade register number
    [establishment] establishment number
    [vat] VAT id
    [iban] IBAN
    [bic] BIC
    [postcode] postcode
    [phone] telephone number
    [plate] licence plate
    [document] document number
    [td3] machine readable zone of a passport
    [td1] machine readable zone of an identity card
    [uzovi] UZOVI code
    [agb] AGB code
    [big] BIG number
    [insured] insured person's number
   *[other] number of a European health card
 }
identifier-form = { $of ->
    [bsn] nine digits
    [education] nine digits that begin with 10
    [rsin] nine digits
    [kvk] eight digits
    [establishment] twelve digits
    [vat] `NL`, nine digits, `B` and two digits
    [iban] a Dutch one has `NL`, two digits, four letters and ten digits
    [bic] eight or eleven characters, of which the first six are letters
    [postcode] four digits and two letters
    [phone] a number with its area code, or with `+` and the country
    [plate] six letters and digits in three groups
    [document] two letters, six letters or digits, and a digit
    [td3] two lines of 44 characters
    [td1] three lines of 30 characters
    [uzovi] four digits
    [agb] eight digits
    [big] eleven digits
    [insured] at most fifteen letters and digits
   *[other] twenty digits
 }
identifier-length = this is no { identifier-name }: the number of characters is not right
identifier-length-help = the right form: { identifier-form }
identifier-charset = this is no { identifier-name }: a character stands where it cannot stand
identifier-charset-help = the right form: { identifier-form }
identifier-checksum = this is no { identifier-name }: the check digits do not fit the rest
identifier-checksum-help = look for a slip of the pen
identifier-forbidden = this is no { identifier-name }: no such value is ever issued
identifier-forbidden-help = look for a slip of the pen
