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
systems-no-key-help = give it a unique column that may not be empty, or make it again with a key: create table { $made } ({ $key } integer primary key, { $declared }); insert into { $made } ({ $columns }) select { $columns } from { $bare }; drop table { $bare }; alter table { $made } rename to { $bare }; with its rules, indexes and triggers as they were
systems-trigger = trigger `{ $trigger }` on `{ $table }` may copy what is deleted or changed
systems-trigger-help = read it, then state `triggers = { "{" } "{ $trigger }" = "reviewed" { "}" }`
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
systems-ambiguous = `{ $child }` refers to `{ $table }` by several columns ({ $columns }): which of them is meant cannot be said
systems-ambiguous-help = name `{ $child }` in the map with `of = "{ $table }"` and `via = "COLUMN"`
systems-compare = `{ $child }.{ $column }` and `{ $table }.{ $to }` are compared in two ways: which rows belong together cannot be said
systems-compare-help = give both columns the same type and the same collation
systems-circle = `{ $child }.{ $column }` and `{ $table }` refer to each other in a circle: no row of it can be deleted first
systems-circle-help = change the reference to `no action`
systems-damaged = an index of `{ $table }` does not show what the table holds
systems-damaged-help = run `reindex` in that database, and look for what damaged it
systems-key-values = { $rows } rows of `{ $table }` have a key `{ $column }` that is empty, or no whole number or text
systems-key-values-help = give these rows a key that can be named, or leave the table out of the map
systems-too-many = `{ $table }` has more than { $limit } mapped columns
systems-too-many-help = leave columns out of `fields`: they go with the row
systems-run-shape = the table `{ $table }` in `{ $system }` is not the one that Waarborg makes
systems-run-shape-help = rename it, then run `waarborg systems prepare { $system }`
systems-search = the search index `{ $index }` keeps the words of `{ $table }` when a row is deleted
systems-search-help = give `{ $table }` a trigger that takes them out of `{ $index }`, and state it under `triggers` as "reviewed"
systems-offsets = { $rows } values of `{ $table }.{ $column }` carry a time zone offset as text
systems-offsets-help = say `columns.{ $column }.format = "rfc3339"`, or write them all in one way
systems-blank-refused = `{ $table }.{ $column }` cannot be blanked: the table has a rule (check, unique or type) that refuses it
systems-blank-refused-help = say another value, or "random": `columns.{ $column }.blank = "…"`
systems-twin = `{ $twin }` looks like a copy or history of `{ $table }`: what is deleted may stay there
systems-twin-help = name it in the map too, or leave it as it is if it holds no data about people
systems-reviewed = triggers on `{ $table }` that someone declared read: { $triggers }
systems-reviewed-help = read them again when they change
systems-no-category = `{ $table }`: no category for { $columns }: what stands there goes only with the row, and stays when the row stays
systems-no-category-help = give each that says something about a person a category under `fields`: { $all }
systems-not-looked-at = `{ $system }`: not on the map, so not looked at: { $tables }
systems-not-looked-at-help = name in the map what holds data about people: { $all }
systems-refers = `{ $child }` refers to `{ $table }` and is not on the map: rows that it refers to stay
systems-refers-help = name `{ $child }` in the map, with its purposes
systems-unread = `{ $table }.{ $column }`: { $rows } of { $total } values are no date as written ({ $shape ->
    [none] empty texts
   *[other] for instance of the shape `{ $shape }`
 }): give the right `columns.{ $column }.format`
systems-unread-help = the formats are "date" (2026-11-22), "dd-mm-yyyy", "rfc3339", "epoch-s", "epoch-ms" and "julian"; a value that is no date should be null
systems-no-clock = `{ $table }`: `{ $purpose }` counts from `{ $event }`, for which no clock is mapped: nothing of it ever ends here (give `clocks.{ $event }`)
systems-no-clock-help = say where the date stands: `clocks.{ $event } = "COLUMN"`, or "never" if it does not happen here
systems-lost = `{ $purpose }` in `{ $table }` needs { $categories }, which only `{ $parent }` holds, for other purposes: it may end there while needed by `{ $purpose }`
systems-lost-help = list `{ $purpose }` under the purposes of `{ $parent }` too, or map these data in `{ $table }`
plan-undetermined = { $rows } of { $total } rows of `{ $table }` are undetermined: a date is missing or wrong, or the rule names no period
plan-fifth = { $rows } of { $total } rows of `{ $table }` would be deleted: more than a fifth
plan-kept-from = { $rows } rows of `{ $table }` are past every period and stay, because `{ $other }` refers to them and is not on the map
