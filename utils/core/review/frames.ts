/** What holds in all three languages: who holds out what to whom, told by ideas, not by words. Same form as rules. */
export const SHARED_RULES = `
discount 1 s: #share ~2 @off
discount 1 s: #hole|#price @off
discount 1 s: @off ~3 #share
discount 1 s: #share @disc
discount 1: #cut
discount 1 s: #bundle
discount 0.9 s: @disc
discount 0.9 s: @get ~3 #share
discount 1: @next ~1 @purchase ~9 #share|@disc|@coupon|@free|@gift|@points|@off
discount 1: #share|@disc|@coupon|@free|@gift|@off|#price|@points ~9 @next ~1 @purchase
discount 1 s: @special @price|@disc|@sale
discount 1 s: @price|@disc|@sale @special
offer 0.5 s: @free !@notfree
offer 0.9 s: @special @offer
offer 0.9 s: @get ~3 @free|@gift
offer 0.9: @gift|@offer|@points @special
offer 0.9: @special @gift
offer 0.8 s: @free ~2 @gift
coupon 0.9 sa: @coupon
coupon 1 sa: @use ~1 @code|@coupon ~9 #share|@disc|@off|@free|@checkout|#price
coupon 1 sa: @code ~8 #share|@disc|@off|@checkout
new-product 1 s: @new ~1 @ware !@admin
new-product 0.9 s: @new ~1 @place
new-product 1 s: @ware @new !@admin
new-product 0.8 s: @launch
invitation 0.8: @buy @now
invitation 0.9: ^ @come ~3 @shop
referral 1: @refer ~2 @friend ~6 @get|@free|#share|#price|@disc|@gift|@points
urgency 0.8 sd: @last ~1 @places
urgency 0.8 sd: @places ~1 @last
urgency 0.8 s: @left ~2 @places
discount 0.7 s: #plus ~7 #price
discount 0.9 s: #share @on ~1 @ware|@everyone
urgency 0.9: @only ~1 @time @only
invitation 0.5 s: @our ~2 @ware|@event
invitation 0.7: ^ @see ~4 #link|#hole
invitation 0.5: ^ @get|@buy|@come ~4 #link|#hole
offer 0.9 sd: @waiting ~3 @gift|@points|#price
offer 0.9: @deserve ~3 @gift
invitation 0.9: @favourite ~3 @nowonly
invitation 0.9 d: ^ @act
-settled: @disc|@offer|@coupon|@code|@sale ~2 @done
-settled: @your ~4 @avail
-settled: @news ~1 @the ~2 @deal
-settled: @arrive ~1 @the ~1 @deal
-settled: @your ~1 @deal ~3 @has
-tie: @thanks ~2 @your ~1 @review
-settled: @disc|@offer|@coupon ~4 @past
-settled: @your @offer
-case: @your ~3 @deal ~7 @status
-case: @deal ~2 #hole|#number ~6 @status
-case: @deal ~3 @status
-case: @balance ~3 #hole|#number|#price
-tie: @your ~1 @recent ~1 @deal
-tie: @deal ~2 #hole|#number
-neg: @neg`;
