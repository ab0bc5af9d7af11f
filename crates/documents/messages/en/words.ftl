# Words with which the statement speaks for the organisation. `$we` is ik, wij or name (then that name is `$self`).
w-we = { $we ->
    [ik] I
    [name] { $self }
   *[other] we
 }
w-We = { $we ->
    [ik] I
    [name] { $Self }
   *[other] We
 }
w-us = { $we ->
    [ik] me
    [name] { $self }
   *[other] us
 }
w-use = { $we ->
    [ik] use
    [name] uses
   *[other] use
 }
w-keep = { $we ->
    [ik] keep
    [name] keeps
   *[other] keep
 }
w-delete = { $we ->
    [ik] delete
    [name] deletes
   *[other] delete
 }
w-make = { $we ->
    [ik] make
    [name] makes
   *[other] make
 }
w-ask = { $we ->
    [ik] ask
    [name] asks
   *[other] ask
 }
w-give = { $we ->
    [ik] give
    [name] gives
   *[other] give
 }
w-report = { $we ->
    [ik] report
    [name] reports
   *[other] report
 }
w-stop = { $we ->
    [ik] stop
    [name] stops
   *[other] stop
 }
w-set = { $we ->
    [ik] set
    [name] sets
   *[other] set
 }
w-let = { $we ->
    [ik] let
    [name] lets
   *[other] let
 }
w-tell = { $we ->
    [ik] tell
    [name] tells
   *[other] tell
 }
w-decide = { $we ->
    [ik] decide
    [name] decides
   *[other] decide
 }
w-share = { $we ->
    [ik] share
    [name] shares
   *[other] share
 }
w-check = { $we ->
    [ik] check
    [name] checks
   *[other] check
 }
w-work = { $we ->
    [ik] work
    [name] works
   *[other] work
 }
w-have = { $we ->
    [ik] have
    [name] has
   *[other] have
 }
w-do = { $we ->
    [ik] do
    [name] does
   *[other] do
 }
w-are = { $we ->
    [ik] am
    [name] is
   *[other] are
 }
w-review = { $we ->
    [ik] review
    [name] reviews
   *[other] review
 }

# Days
date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
 } { $year }
