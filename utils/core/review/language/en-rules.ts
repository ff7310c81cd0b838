/** Turns of phrase in English that the shared frames cannot know; the form is told in grammar.ts. */
export const ENGLISH_RULES = `
discount 1 s: half ~1 price
discount 1: @sale ~2 starts|now|today|is
discount 0.9 s: on|flash|winter|our|season @sale
discount 0.9 s: buy|get one ~1 get|free
discount 0.9 s: dropped|lowered ~2 @price
discount 0.9: everything ~1 must go
discount 0.9: deal of
discount 0.9: before ~2 goes up
discount 0.9: pay no registration
discount 0.9: bundle deal
offer 0.9 s: @special ~1 offer|deal
offer 0.9 s: on us
offer 0.9: offer just ~1 u|@time
offer 0.9: ^ win ~1 a
offer 1: free ~2 with|on ~2 every|your|all
offer 0.9 s: free trial|consultation|drink|coffee|webinar
offer 0.7 s: free ~1 shipping|delivery|quote|estimate
offer 0.9: gift ~3 for ~1 you
offer 0.9 s: double|earn ~2 points
offer 0.9: redeem|use|swap ~2 for ~1 free|a
offer 0.9 s: a|an|and|our|plus|get|try|enjoy|with|it|your free|complimentary !to|of|from|time|and|consultation|replacement|return|returns|cancellation|repair|label|parking|slot|table|room|space|seat|day|moment|minute|evening|hour|for|exchange
offer 0.9: little something|treat
offer 0.9 s: @gift from our
offer 0.9 s: kids ~1 eat free
offer 0.9: points ~2 get you
offer 0.9: try|get ~1 free|gratis
coupon 1 a: @use ~2 @code|@coupon ~9 @share|@disc|@off|@free|@checkout
coupon 1: use ~2 next time
cross-sell 0.9: you might ~1 like ~1 $|shall|want|our|this
cross-sell 0.9: you ~1 also ~1 like
cross-sell 1: pair it ~1 with
cross-sell 1: goes|pairs|go ?so perfectly|great|well with
cross-sell 0.9: complete ~1 your|the ~1 look|collection
cross-sell 1: recommended|handpicked ~5 for ~1 you
cross-sell 0.9: upgrade ~3 to
cross-sell 1: add ~5 for ?just #price
cross-sell 0.9: customers who ~2 bought
cross-sell 0.9: hear|ask ~1 about|for our|a ~3 @ware|quote|launch
cross-sell 0.9: packages ~4 interested
cross-sell 0.9: go premium|pro
cross-sell 0.9: ^ ?are ?you still interested
cross-sell 0.9: peace of mind
cross-sell 1: look ~1 what ~1 just
cross-sell 0.5: can i ~1 book you
cross-sell 0.9: youd|youll adore|love
new-product 1 s: @launch ~2 @our|the|@new
new-product 1: introducing|meet ~1 @our|the|@new|#hole
new-product 0.9 s: back ~1 in stock
new-product 0.9 s: now available
new-product 0.9 s: just in ~1 from
new-product 1: pre ~1 order|orders
new-product 1: presale
new-product 0.9 s: we|weve|just ~1 released|launched|created ~3 @new|@ware
new-product 0.9 s: @our ~3 @ware ~1 is|are ~1 out
new-product 0.9 s: @our ~3 @ware ~1 is|are ~1 here|out|live|back
invitation 0.9: @come ~2 back ~2 and
invitation 1: been|its ~2 while|months ~2 since
invitation 1: love to ~1 see ?you ~2 again
invitation 1: your ~1 basket ~3 still
invitation 0.9: youre ~1 invited ?to !interview|sign
invitation 0.9: ^ shop|order|buy !#hole|#number ~2 now|online|here|yours
invitation 0.9: shop|order|buy now|online|yours
invitation 0.8: ^ book|join !it ~1 now|today|here|yours
invitation 1: ^ shop ~1 now|our|the|in|here
invitation 1: ^ book|reserve|order|grab|claim|secure your|yours|ur|a ~2 @ware|table|spot|seat|place|stay|room|copy|ticket*|session|trip|holiday|now|today|yours|slot|appointment|consultation|demo|tour|while|before|#link
invitation 0.9: @get|order|grab|book|secure yours
invitation 0.9: request ~1 demo
invitation 1: follow|find|join|like|subscribe|add ~1 us|our ~3 on|instagram|facebook|tiktok|social|community|newsletter|channel|page|list|youtube|group|club
invitation 0.9: dont miss ?out
invitation 0.9: blog
invitation 0.9: our|the ~1 story|founder|brand ~4 #hole|here
invitation 0.8: @come ~2 our|in ~4 @time|store|today|for
invitation 0.9: ^ @come ~1 join|see|visit|try|taste|meet|check|say|celebrate|train
invitation 0.9: grow ~1 your ~2 business
invitation 0.8: ^ ?do ?you want ~2 glow*|save
invitation 0.9: deserve|deserves ~2 it|best
invitation 0.9: sign up ~1 now|in
invitation 0.9: flying off
invitation 0.9: have you ~1 tried ~2 our|@new
invitation 0.8: got ~1 just the
invitation 1: ^ book !it ~2 here|now|today
invitation 0.9: ^ come|pop ~1 try|see|by|meet
invitation 0.9: come|pop ~2 for ~1 brunch|look
invitation 0.6: still|few ~3 tables|places|spots|seats
invitation 0.6: team ~4 slots ~2 week
invitation 0.6: tips ~1 for|on
invitation 0.9: made|something ~2 just|special for ~1 you
invitation 0.9: ^ explore|discover
invitation 0.9: ^ shop ~1 gifts|the|our|your
invitation 0.5: ^ ?do ?you want|fancy ~1 your|a|to ~2 !cancel|change|refund|keep|wait
invitation 0.5: message us $
invitation 0.6: filling|selling|going ~1 up|fast
invitation 0.9: join #number
invitation 0.9: youve ~1 been selected|chosen
invitation 0.9: see|learn why|what
invitation 0.5: lmk ~2 if ~1 u ~1 want
invitation 0.9: who wants
invitation 0.9: perfect ~1 present|gift|outfit
invitation 0.9: get ~1 featured
invitation 0.9: want you back
event 0.9: get|grab|secure|reserve ~2 tickets|seat|spot
event 1: early bird|access
event 0.9: ^ register ~3 @event
event 0.9: book with #price
event 0.9: getaway ~9 for
event 0.9: mark your ~1 calendar*
event 0.9: date night ~6 @special|sorted
event 0.9: save|book your ~1 seat|table
donation 1 s: @donate ~3 today|@link|just|to|@our|a
donation 0.9: help us ~2 reach|keep|plant
donation 0.9: need your ~1 help
survey 1 t: how was|did ~2 your|we ~1 experience|stay|do
survey 1 t: rate ~1 us|our|the
survey 1 t: @rate|share ~3 your|a ~2 review|feedback
survey 1: google review
survey 1 t: take ~4 @survey
survey 0.9 t: tell us ~1 about ~2 your ~1 last
survey 0.9 t: how|on ~3 likely|scale ~6 recommend|#number
survey 0.9: quiz
survey 0.9: ^ vote ~1 for|a
referral 1: recommend us ~2 and
referral 1: refer ~2 friend|and
referral 1: @refer ~3 friend|friends ~7 get|earn|save|both
referral 1: every friend
referral 1: bring|invite|tag ~1 a|your|two friend*
referral 1: tell|share ~2 your|this|the ~2 friends|love
referral 0.9: ^ tag us
referral 0.9: telling ~2 @friend ~1 about us
urgency 0.9 d: final ~1 hours ?to ~1 save
urgency 0.7 s: @time only
urgency 0.9 s: hurry $
urgency 0.9: before ~1 theyre|its|it ~1 gone|sells
urgency 0.8 s: @only|few|last|final ~3 @places ?are left|remain*
urgency 0.8: only ~1 #number|#hole ~3 left|available
urgency 0.8 d: ends|ending|expires ~1 tonight|soon|sunday|in
urgency 0.6 a: valid ~1 until|till|through|today|this|for|only
urgency 0.9: @only|last ~3 @places ~1 left|remaining
-settled: you|have|uve|youve ?have|already|just @youdid
-settled: was|been|is|were|has|have|got|being|be|already|we|weve|ive|i|successfully|automatically ?already|been|now|also|just @done
-settled: @doc
-settled: @trouble
-settled: job|your offer
-settled: did|do|can|could you ~6 have|send|enter
-settled: you asked|were|requested
-settled: battery|sure|alcohol|deposit|vat|tax|cotton|wool|humidity|charged|loaded|downloaded|complete|recycled|brightness|polyester|silk
-settled: thank ~2 for your ~1 donation
-settled: sale items|price
-settled: trial ~2 ends|is
-settled: statement|receipt|invoice|report|results|bill
-settled: you|have ~1 earned ~3 points
-settled: free ~2 is|has tomorrow|in|been
-settled: offer of #hole
-tie: @deal ~6 @tie
-tie: @tie ~3 @deal
-tie: @sorry
-tie: your|the|our ~1 call|chat|agent|support|ticket|request|session|engineer|technician|driver|courier
-auth: @auth
-answer: ^ @yes
-answer: you asked|were|requested
-case: @your ~1 repair|order|job|claim|application|request
-due: @due
-due: due|annual|overdue`;
