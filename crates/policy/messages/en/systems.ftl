# What is in the way of a map, and warnings on a plan.
systems-no-table = the database has no table `{ $table }`
systems-no-table-help = { $meant ->
    [none] look at the name in systems.toml
   *[other] did you mean `{ $meant }`?
 }
systems-no-column = `{ $table }` has no column `{ $column }`
systems-no-column-help = { $meant ->
    [none] look at the name in systems.toml
   *[other] did you mean `{ $meant }`?
 }
systems-view = `{ $table }` is a view or a virtual table
systems-view-help = map the table that holds the rows
systems-no-key = `{ $table }` has no single column that names a row: rows cannot be named, so nothing is ended there
systems-no-key-help = give it a primary key of one column, or a unique column that may not be empty
systems-trigger = trigger `{ $trigger }` on `{ $table }` may copy what is deleted
systems-trigger-help = read it, then state `triggers = { "{" } { $trigger } = "reviewed" { "}" }`
systems-block = `{ $table }` should be blocked first, which this version cannot do
systems-block-help = leave `ending` out, or leave the table out of the map
systems-generalise = `{ $table }.{ $column }` should be generalised, which this version cannot do
systems-generalise-help = use `blank` or `keep`
systems-unrelated = nothing says which rows of `{ $parent }` the rows of `{ $table }` belong to
systems-unrelated-help = the database has no foreign key: name the column with `via`
systems-composite = `{ $child }` refers to `{ $table }` by several columns
systems-composite-help = give the table a key of one column, or leave it out of the map
systems-cascade = deleting `{ $table }` would delete `{ $child }`, which the map does not name
systems-cascade-help = name `{ $child }` in the map, with its purposes
systems-set-null = deleting `{ $table }` would change `{ $child }.{ $column }` behind our back (on delete set null)
systems-set-null-help = change the reference to `no action`
systems-no-index = `{ $child }.{ $column }` refers to `{ $table }` without an index
systems-no-index-help = create index { $child }_{ $column } on { $child } ({ $column })
systems-no-zone = `{ $table }.{ $column }` is a timestamp without a zone: on which day it falls cannot be said
systems-no-zone-help = say `columns.{ $column }.zone = "Europe/Amsterdam"` (or "UTC")
systems-not-null = `{ $table }.{ $column }` may not be empty, so it cannot be blanked
systems-not-null-help = say what stands there instead: `columns.{ $column }.blank = "…"`
systems-never-blanked = `{ $table }.{ $column }` goes only with the row: it is a key, a reference or a clock
systems-never-blanked-help = nothing needs to be done
systems-unique = `{ $table }.{ $column }` must be unique, so one constant cannot blank every row
systems-unique-help = say `columns.{ $column }.blank = "random"`
systems-question = { $why }
systems-question-help = mend the map or the policy
systems-not-prepared = `{ $system }` has no table `{ $table }`
systems-not-prepared-help = run `waarborg systems prepare { $system }`
plan-undetermined = { $rows } of { $total } rows of `{ $table }` are undetermined: a date is missing or wrong, or a rule promises nothing
plan-fifth = { $rows } of { $total } rows of `{ $table }` would be deleted: more than a fifth
