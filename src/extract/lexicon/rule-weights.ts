/**
 * How much each feature of a reading speaks for it, in hundredths: see weigh.ts.
 * Made by scripts/weigh-rules.ts; single words and numbers only. Source: PolNeAR 1.0.0 (Newell, Margolin, Ruths 2018).
 */
export const RULE_WEIGHTS = `
A 's first "	-36
A ( first number	-235
A ( first proper	-39
A , first "	21
A , first a	-59
A , first about	20
A , first adjective	-135
A , first adverb	-218
A , first an	-59
A , first and	-119
A , first as	-54
A , first at	-193
A , first before	-257
A , first but	-287
A , first date	-281
A , first gerund	-87
A , first has	-31
A , first he	17
A , first his	-104
A , first if	-170
A , first in	-118
A , first is	-97
A , first it	30
A , first like	-264
A , first not	-207
A , first noun	-114
A , first number	-51
A , first or	-293
A , first proper	-26
A , first she	-96
A , first that	142
A , first the	92
A , first they	-163
A , first though	-305
A , first to	-197
A , first verb	-127
A , first was	84
A , first when	-214
A , first where	-200
A , first which	-64
A , first while	-38
A , first who	-234
A , first will	-139
A , first with	-152
A - first adverb	-273
A - first and	-267
A - first proper	-182
A - first the	-290
A / first proper	-97
A : first "	29
A : first proper	-44
A : first the	-101
A ; first proper	-140
A < first noun	-94
A = first "	-126
A @ first proper	-100
A a first "	-52
A about first his	86
A about first proper	40
A about first the	16
A adjective first "	-56
A admits here plain	-82
A admits noun plain	-184
A admits that plain	-25
A admits to plain	-34
A adverb first "	-96
A an first "	-93
A and first "	-31
A are first "	-149
A as first "	24
A as first a	-96
A as first noun	-275
A as first the	-33
A asks , plain	-122
A asks , quoted	-34
A asks about plain	-38
A asks here plain	-23
A asks noun plain	-19
A asks of plain	-25
A asks proper plain	124
A asks that plain	-138
A asks to plain	-50
A at first a	-76
A at first adverb	-73
A at first proper	-144
A at first the	-73
A backs , plain	-87
A backs date plain	-172
A backs in plain	-155
A backs noun plain	-221
A backs of plain	69
A backs that plain	-265
A backs to plain	-42
A be first "	-121
A before #	-178
A before 's	-36
A before 's say	17
A before (	-156
A before ( say	-106
A before )	-87
A before ,	-26
A before , :	-218
A before , accord	189
A before , acknowledg	-46
A before , add	-51
A before , address	-108
A before , announc	-183
A before , appeal	-83
A before , argu	-98
A before , ask	-20
A before , attack	-131
A before , back	-53
A before , call	-303
A before , challeng	-93
A before , claim	-278
A before , continu	-178
A before , cover	-282
A before , criticiz	-171
A before , decision	-77
A before , declar	-167
A before , endors	-35
A before , fil	-211
A before , find	35
A before , follow	-122
A before , fundraiz	-287
A before , go	-109
A before , hop	-167
A before , judg	-29
A before , list	-170
A before , mark	-156
A before , men	-189
A before , messag	49
A before , not	-192
A before , own	-244
A before , plan	-121
A before , pledg	-217
A before , point	30
A before , post	-121
A before , press	-225
A before , provid	-172
A before , put	49
A before , question	-92
A before , releas	-221
A before , respond	38
A before , respons	-146
A before , rul	-124
A before , say	-40
A before , see	-154
A before , seem	-69
A before , send	35
A before , shar	55
A before , show	-278
A before , sid	-60
A before , sign	30
A before , speak	-168
A before , speech	-308
A before , stat	-57
A before , statement	-111
A before , support	-200
A before , talk	-226
A before , tell	42
A before , think	-252
A before , use	-182
A before , word	-135
A before , writ	-73
A before -	48
A before - say	-266
A before - stat	-210
A before --	-281
A before .	-25
A before /	-132
A before : add	108
A before : say	26
A before ;	-189
A before <	-94
A before < tweet	-42
A before =	-126
A before = tweet	-126
A before >	-95
A before > tweet	-91
A before @	-101
A before a	-52
A before a call	-329
A before a say	-192
A before about	36
A before about ask	-85
A before about question	47
A before about say	-92
A before adjective	-56
A before adverb	-96
A before after	-92
A before against	32
A before an	-93
A before and	-31
A before and say	-126
A before are	-149
A before as	-37
A before as describ	-81
A before at	-46
A before at say	56
A before be	-121
A before be say	-134
A before before	-116
A before by	-61
A before by accord	-51
A before date	-45
A before date address	-95
A before date call	-290
A before date releas	-59
A before date say	18
A before date speech	-183
A before date stat	-77
A before during	-98
A before for	-15
A before for call	96
A before for criticiz	-82
A before from	-245
A before gerund	-146
A before her	-107
A before here	16
A before here accept	55
A before here accord	-205
A before here address	-198
A before here admit	41
A before here adopt	18
A before here ahead	-143
A before here aim	-170
A before here allow	-136
A before here announc	70
A before here answer	-239
A before here appeal	-139
A before here argu	63
A before here argument	27
A before here ask	-32
A before here assert	39
A before here attack	-132
A before here back	-133
A before here bet	-113
A before here blam	38
A before here block	-31
A before here break	-178
A before here call	-35
A before here carry	-162
A before here cast	-16
A before here challeng	-110
A before here charg	-119
A before here cheer	-180
A before here cit	191
A before here claim	132
A before here clear	-111
A before here comment	-283
A before here compar	-22
A before here condemn	31
A before here continu	-38
A before here convinc	-68
A before here cover	-72
A before here credit	-15
A before here criticiz	26
A before here decid	33
A before here decision	-261
A before here declar	107
A before here deliver	-33
A before here demonstrat	-30
A before here denounc	58
A before here deny	86
A before here describ	127
A before here document	-24
A before here embrac	-16
A before here endors	100
A before here endorsement	-209
A before here enter	-186
A before here estimat	23
A before here explain	22
A before here express	81
A before here feel	-220
A before here figur	-117
A before here fil	-71
A before here find	-92
A before here focus	-228
A before here follow	-143
A before here fundraiz	-118
A before here go	-273
A before here hear	-44
A before here hit	-76
A before here hop	45
A before here indicat	103
A before here insist	108
A before here judg	-54
A before here know	-237
A before here launch	-192
A before here maintain	-142
A before here mark	-229
A before here mean	-37
A before here men	-21
A before here mention	80
A before here messag	-26
A before here nam	-39
A before here not	55
A before here offer	-77
A before here opinion	-93
A before here order	25
A before here own	-189
A before here pass	-29
A before here plan	-36
A before here pledg	83
A before here point	-263
A before here post	-286
A before here prais	51
A before here present	-123
A before here press	-316
A before here promiz	51
A before here propos	135
A before here proposal	72
A before here protest	-183
A before here provid	-79
A before here publish	-59
A before here push	-276
A before here put	-305
A before here question	41
A before here read	-219
A before here reason	-109
A before here reflect	-184
A before here releas	-39
A before here remark	-171
A before here remind	-338
A before here replac	-183
A before here report	-26
A before here request	-168
A before here requir	-170
A before here respond	-77
A before here respons	-126
A before here rul	-253
A before here say	90
A before here seek	-152
A before here seem	-26
A before here send	-242
A before here shar	-89
A before here sid	-64
A before here sign	-59
A before here slam	-44
A before here speak	-316
A before here speech	-115
A before here spend	-153
A before here stat	-28
A before here statement	-112
A before here suggest	79
A before here support	-104
A before here talk	-288
A before here tell	-158
A before here think	65
A before here threat	-131
A before here tweet	-31
A before here use	-176
A before here view	-79
A before here voic	-332
A before here word	-305
A before here writ	-50
A before here writer	-129
A before him	-112
A before him call	-106
A before in	-139
A before in attack	-120
A before in say	-26
A before in stat	-245
A before in writ	22
A before infinitive	-70
A before into	-59
A before is	-129
A before is say	-34
A before it	-107
A before it call	-26
A before like	-24
A before noun	-53
A before noun :	-208
A before noun accord	-309
A before noun add	-137
A before noun allow	-36
A before noun announc	-87
A before noun argu	-199
A before noun back	-79
A before noun call	-48
A before noun claim	-229
A before noun find	-229
A before noun go	76
A before noun not	-224
A before noun own	-106
A before noun plan	-35
A before noun point	-243
A before noun post	-272
A before noun prais	-31
A before noun promiz	-48
A before noun provid	-75
A before noun question	-144
A before noun releas	31
A before noun report	-259
A before noun requir	-74
A before noun rul	-59
A before noun say	-187
A before noun show	-185
A before noun speak	-262
A before noun speech	-215
A before noun stat	-63
A before noun statement	103
A before noun suggest	-196
A before noun support	-128
A before noun tell	15
A before noun tweet	-236
A before noun urg	20
A before noun use	-132
A before of	-19
A before of accord	-202
A before of accus	-33
A before of ahead	-144
A before of say	-81
A before of stat	-298
A before on	-61
A before on call	37
A before on follow	-80
A before on go	-297
A before on say	-133
A before out	-22
A before over	90
A before participle	-137
A before proper	-38
A before proper call	-33
A before proper say	-153
A before proper tell	101
A before since	-142
A before than	-207
A before that acknowledg	-58
A before that add	-323
A before that admit	73
A before that announc	-100
A before that argu	-50
A before that ask	-113
A before that back	-134
A before that call	-276
A before that find	-70
A before that follow	-208
A before that go	-202
A before that insist	-147
A before that not	-315
A before that point	-311
A before that post	43
A before that question	-227
A before that report	-97
A before that respond	-124
A before that say	-31
A before that show	-252
A before that stat	24
A before that suggest	-74
A before that tell	68
A before that think	-306
A before that warn	-27
A before that writ	41
A before the	-24
A before them	27
A before through	-193
A before to	-31
A before to accord	-140
A before to appeal	43
A before to ask	-205
A before to call	-54
A before to continu	-25
A before to go	-54
A before to plan	-278
A before to pledg	-200
A before to point	101
A before to promiz	-61
A before to respond	-66
A before to respons	25
A before to say	-96
A before to speak	-111
A before to stat	-155
A before to urg	-284
A before to vow	19
A before up	-48
A before verb	-62
A before verb say	-184
A before was	-119
A before was say	-37
A before with	-80
A before –	-171
A before —	-82
A before — say	-140
A believes , plain	-96
A believes - plain	-309
A believes as plain	-21
A believes here plain	-107
A believes noun plain	-206
A believes of plain	18
A believes that plain	-26
A believes to plain	-272
A by first a	-162
A by first noun	-94
A by first proper	-124
A by first the	-190
A criticises , plain	-79
A criticises a quoted	51
A criticises date plain	-204
A criticises for plain	-72
A criticises in plain	-187
A criticises noun plain	-373
A criticises on plain	-106
A criticises that plain	-165
A date first adjective	-178
A date first and	-189
A date first by	-180
A date first gerund	80
A date first in	-303
A date first noun	-83
A date first number	-286
A date first on	-224
A date first proper	-17
A date first verb	-280
A demands , plain	-302
A demands by plain	-171
A demands date plain	-52
A demands for plain	-32
A demands here plain	-64
A demands in plain	-193
A demands that plain	-28
A demands to plain	-179
A denies , plain	-289
A denies here plain	-50
A denies noun plain	-98
A denies that plain	-99
A denies to plain	74
A doubts here plain	-33
A during first a	-108
A expects , plain	-178
A expects that plain	-39
A finite 's "	-24
A finite ( proper	-38
A finite , "	86
A finite , a	-68
A finite , adjective	-31
A finite , adverb	-225
A finite , an	-270
A finite , and	-68
A finite , as	-129
A finite , but	-145
A finite , gerund	-75
A finite , he	-15
A finite , his	-58
A finite , if	-56
A finite , in	-53
A finite , is	-71
A finite , it	-31
A finite , noun	-80
A finite , number	-44
A finite , that	149
A finite , they	-150
A finite , to	-142
A finite , verb	-125
A finite , was	-24
A finite , when	-102
A finite , where	-170
A finite , which	-307
A finite , while	-246
A finite , who	-164
A finite , with	-132
A finite - and	-124
A finite - proper	-124
A finite : proper	-51
A finite @ proper	-113
A finite about proper	15
A finite about the	-16
A finite adjective "	61
A finite an "	-93
A finite and "	-24
A finite as "	-54
A finite as a	-80
A finite at the	-30
A finite be "	-77
A finite by proper	-18
A finite by the	-157
A finite date adjective	-210
A finite date and	-128
A finite date noun	-37
A finite date number	-212
A finite date to	-33
A finite date verb	-218
A finite for "	18
A finite for gerund	-122
A finite for noun	-98
A finite for proper	-23
A finite for the	-40
A finite from proper	-100
A finite from the	-83
A finite gerund "	-114
A finite here a	-68
A finite here about	-58
A finite here adjective	-30
A finite here adverb	-59
A finite here after	-214
A finite here and	-90
A finite here as	-29
A finite here at	-91
A finite here by	-251
A finite here date	-129
A finite here during	-202
A finite here for	-27
A finite here from	-194
A finite here gerund	37
A finite here he	48
A finite here her	-31
A finite here him	43
A finite here his	-38
A finite here how	-65
A finite here in	-226
A finite here it	32
A finite here its	15
A finite here noun	15
A finite here number	-31
A finite here of	-134
A finite here on	-407
A finite here out	-184
A finite here proper	38
A finite here she	59
A finite here that	59
A finite here the	-24
A finite here their	58
A finite here them	-232
A finite here this	-49
A finite here to	-83
A finite here up	-202
A finite here verb	-53
A finite here with	-100
A finite him to	-92
A finite in a	52
A finite in adjective	33
A finite in an	-85
A finite in noun	-129
A finite in proper	-21
A finite in the	-79
A finite infinitive "	-65
A finite is "	-87
A finite it "	-187
A finite noun a	-212
A finite noun proper	-51
A finite noun she	29
A finite noun the	-220
A finite noun this	-131
A finite noun to	-75
A finite noun when	-214
A finite of "	-53
A finite of proper	-91
A finite of the	-105
A finite on date	-119
A finite on proper	-86
A finite on the	-161
A finite proper "	-86
A finite proper a	-127
A finite proper who	-63
A finite that "	-68
A finite that adjective	-215
A finite that adverb	-53
A finite that gerund	-32
A finite that his	38
A finite that is	-113
A finite that noun	-47
A finite that proper	18
A finite that the	-25
A finite that they	171
A finite that verb	-117
A finite that would	-168
A finite the "	-34
A finite to be	-81
A finite to infinitive	-46
A finite to noun	-134
A finite to proper	-33
A finite to the	-71
A finite verb "	-34
A finite was "	-64
A finite — number	-93
A first " accord	-98
A first " accus	40
A first " add	-32
A first " argu	-133
A first " ask	-99
A first " call	-107
A first " claim	-143
A first " continu	-26
A first " describ	-167
A first " go	36
A first " not	-101
A first " point	-84
A first " post	24
A first " respond	93
A first " say	-33
A first " show	-187
A first " speak	34
A first " stat	-35
A first " statement	-188
A first " tell	-99
A first " tweet	-100
A first " writ	-89
A first 's stat	-61
A first a accord	-39
A first a ask	27
A first a call	-98
A first a go	-149
A first a post	-228
A first a provid	-28
A first a releas	-108
A first a respond	-61
A first a say	-26
A first a send	-189
A first a speak	-272
A first a tell	-46
A first a writ	-73
A first about question	-26
A first about say	-20
A first adjective :	-174
A first adjective go	-166
A first adjective not	-106
A first adjective say	-49
A first adjective stat	-139
A first adjective tweet	-111
A first adverb accord	-104
A first adverb go	-159
A first adverb say	15
A first adverb speak	-263
A first adverb stat	30
A first after say	-147
A first an say	50
A first and accord	-283
A first and say	-103
A first and stat	-103
A first at say	-242
A first but say	-148
A first date releas	-105
A first date say	-35
A first during say	-151
A first for call	-281
A first gerund call	69
A first gerund report	27
A first gerund say	-74
A first gerund stat	-222
A first gerund statement	-51
A first gerund tell	-32
A first he say	35
A first he tell	46
A first in accord	-181
A first in point	-197
A first in say	-267
A first in stat	-210
A first in writ	-171
A first infinitive ask	-181
A first infinitive go	55
A first infinitive pledg	-136
A first infinitive promiz	-209
A first infinitive stat	-155
A first it say	26
A first noun :	-175
A first noun accord	-154
A first noun ask	20
A first noun attack	-178
A first noun claim	-77
A first noun clear	-72
A first noun follow	-131
A first noun fundraiz	-105
A first noun go	-131
A first noun not	-91
A first noun own	-189
A first noun pledg	-148
A first noun point	24
A first noun press	-206
A first noun provid	-101
A first noun put	-194
A first noun releas	-41
A first noun report	-62
A first noun rul	-123
A first noun say	20
A first noun show	-253
A first noun sign	-293
A first noun speak	-213
A first noun speech	112
A first noun stat	-261
A first noun support	-195
A first noun tell	-51
A first number accord	-139
A first number say	66
A first of accord	-118
A first of ahead	-51
A first of say	-60
A first of stat	-104
A first on call	-213
A first on focus	-165
A first on follow	-60
A first on go	-149
A first on say	-249
A first out point	-165
A first proper :	-35
A first proper accord	53
A first proper add	61
A first proper announc	-43
A first proper ask	-120
A first proper back	-185
A first proper call	-31
A first proper cit	-20
A first proper claim	-111
A first proper follow	-93
A first proper go	-199
A first proper mark	-84
A first proper nam	-330
A first proper not	-97
A first proper own	-131
A first proper plan	-170
A first proper point	37
A first proper prais	17
A first proper question	52
A first proper releas	-21
A first proper report	21
A first proper respons	-100
A first proper see	16
A first proper send	64
A first proper show	21
A first proper sign	-149
A first proper speak	-127
A first proper speech	-176
A first proper stat	-132
A first proper statement	-66
A first proper tell	-25
A first proper think	-55
A first proper tweet	-53
A first proper writ	64
A first she say	52
A first she tell	74
A first that acknowledg	18
A first that argu	53
A first that assert	62
A first that claim	-15
A first that not	20
A first that point	130
A first that report	-16
A first that say	32
A first that stat	19
A first that warn	15
A first the :	-112
A first the acknowledg	-23
A first the appeal	-123
A first the ask	-125
A first the back	22
A first the call	20
A first the claim	-46
A first the clear	-40
A first the describ	26
A first the enter	-216
A first the find	-157
A first the follow	-187
A first the go	-264
A first the point	-45
A first the post	-211
A first the put	-172
A first the question	-20
A first the releas	50
A first the report	26
A first the say	78
A first the see	-77
A first the speak	-279
A first the speech	-252
A first the stat	-62
A first the statement	23
A first the suggest	84
A first the support	-157
A first the tell	-124
A first the writ	-65
A first they say	15
A first this say	-243
A first to :	-178
A first to accord	-206
A first to add	-191
A first to allow	-73
A first to answer	-118
A first to appeal	-190
A first to back	-260
A first to call	-120
A first to claim	40
A first to continu	-353
A first to go	-34
A first to own	-120
A first to plan	44
A first to pledg	110
A first to point	-311
A first to promiz	66
A first to provid	-304
A first to question	-243
A first to report	-183
A first to requir	-77
A first to respond	-16
A first to respons	-80
A first to rul	-67
A first to say	-166
A first to seek	-223
A first to seem	-122
A first to send	-177
A first to speak	-104
A first to speech	-188
A first to stat	19
A first to urg	41
A first to use	-112
A first to vow	55
A first to want	53
A first to writ	-43
A first verb accord	-73
A first verb comment	-173
A first verb plan	-111
A first verb post	70
A first verb press	-67
A first verb releas	-17
A first verb report	-161
A first verb rul	-58
A first verb say	-74
A first verb speech	-152
A first verb stat	-172
A first verb support	-148
A first verb writ	15
A first when say	-100
A first whether question	169
A first which say	-82
A first who say	-52
A first who stat	-85
A first with say	-174
A for first "	-31
A for first adjective	81
A for first gerund	-99
A for first noun	-42
A for first proper	-37
A for first the	-113
A from first noun	-193
A from first proper	-112
A from first the	-118
A gerund , adverb	-198
A gerund , and	-208
A gerund , gerund	-98
A gerund , noun	-177
A gerund , proper	-325
A gerund , the	-75
A gerund , verb	-248
A gerund : "	-25
A gerund a "	-201
A gerund date noun	-125
A gerund first "	-146
A gerund here "	30
A gerund here a	-107
A gerund here adjective	-44
A gerund here adverb	-40
A gerund here for	-172
A gerund here he	31
A gerund here his	-15
A gerund here in	-178
A gerund here it	-62
A gerund here noun	-115
A gerund here number	-55
A gerund here on	-244
A gerund here proper	-51
A gerund here that	-17
A gerund here the	-20
A gerund here to	-138
A gerund here verb	-121
A gerund in proper	-88
A gerund noun "	-180
A gerund noun proper	-102
A gerund noun who	-251
A gerund on proper	-26
A gerund that "	37
A gerund that he	-237
A gerund that noun	-242
A gerund that the	-39
A gerund to infinitive	-23
A gerund to proper	-32
A here first "	21
A here first 's	-159
A here first about	-140
A here first adjective	-31
A here first adverb	-91
A here first after	-286
A here first against	-279
A here first and	-78
A here first are	-134
A here first as	-178
A here first at	-108
A here first before	-268
A here first by	-327
A here first date	-162
A here first during	-267
A here first for	-222
A here first from	-251
A here first has	-42
A here first have	-126
A here first he	35
A here first himself	36
A here first his	41
A here first how	78
A here first if	34
A here first in	-321
A here first into	-230
A here first is	-72
A here first its	54
A here first like	-215
A here first noun	-87
A here first number	-94
A here first of	-272
A here first on	-306
A here first or	-232
A here first out	-328
A here first over	-195
A here first she	48
A here first since	-81
A here first that	177
A here first their	76
A here first them	-45
A here first this	-47
A here first to	-52
A here first up	-145
A here first verb	-130
A here first was	-29
A here first what	-47
A here first whether	78
A here first with	-218
A him first a	-90
A him first to	-108
A in first a	-72
A in first adjective	23
A in first an	-98
A in first date	17
A in first noun	-142
A in first proper	-32
A in first the	-120
A infinitive , gerund	-190
A infinitive , proper	-253
A infinitive first "	-70
A infinitive here a	53
A infinitive here adjective	-216
A infinitive here her	27
A infinitive here noun	16
A infinitive here proper	-31
A infinitive here that	41
A infinitive here the	-54
A infinitive here to	56
A infinitive noun who	-174
A intends , plain	-302
A intends at plain	-23
A intends date plain	83
A intends here plain	-54
A intends that plain	-181
A intends to plain	-324
A is first "	-129
A it first "	-119
A it first to	-104
A mark here proper	-36
A mark here the	-87
A mark noun to	-120
A noun ( proper	-212
A noun , "	-51
A noun , a	-181
A noun , adjective	-153
A noun , adverb	-209
A noun , and	-275
A noun , but	-114
A noun , gerund	61
A noun , has	-52
A noun , in	-41
A noun , it	-52
A noun , noun	-67
A noun , number	-145
A noun , proper	-328
A noun , the	-106
A noun , to	-104
A noun , verb	-130
A noun , where	-153
A noun , who	-286
A noun , with	-172
A noun - proper	-230
A noun : "	49
A noun : proper	-65
A noun < noun	-77
A noun = "	-126
A noun a "	-38
A noun about proper	-49
A noun at the	-187
A noun date noun	-311
A noun date number	-198
A noun date to	-131
A noun first "	-20
A noun first a	-99
A noun first he	-32
A noun first it	-182
A noun first proper	-47
A noun first she	23
A noun first such	-167
A noun first the	-358
A noun first this	-150
A noun first to	-25
A noun first when	-285
A noun first where	-178
A noun first who	-104
A noun for noun	-38
A noun for proper	104
A noun for the	-96
A noun from proper	-89
A noun from the	-94
A noun here 's	-187
A noun here about	-242
A noun here adjective	-88
A noun here adverb	-23
A noun here and	-164
A noun here are	-90
A noun here as	-266
A noun here at	-202
A noun here by	-282
A noun here date	-56
A noun here for	-316
A noun here from	-215
A noun here gerund	-64
A noun here has	-39
A noun here in	-175
A noun here is	-33
A noun here noun	-173
A noun here of	-376
A noun here on	-67
A noun here that	-49
A noun here verb	-281
A noun here was	-164
A noun here with	-198
A noun in date	-146
A noun in proper	-213
A noun in the	-210
A noun noun a	-27
A noun noun proper	-37
A noun noun the	-106
A noun noun to	-44
A noun noun who	-173
A noun of a	-90
A noun of adjective	-51
A noun of noun	-31
A noun of proper	33
A noun of the	37
A noun on date	-170
A noun on the	83
A noun proper who	-214
A noun that "	-16
A noun that he	-113
A noun that noun	-83
A noun that proper	-103
A noun that she	-82
A noun that the	-82
A noun that verb	-69
A noun the "	-256
A noun to infinitive	-20
A noun to proper	-110
A noun to the	-51
A noun verb "	-160
A of first "	-65
A of first a	-17
A of first gerund	-56
A of first his	-54
A of first the	-26
A on first date	-171
A on first noun	121
A on first proper	-57
A on first to	-180
A over first the	-132
A participle first "	-137
A passive here by	-180
A passive here on	-130
A passive here to	-60
A passive noun to	-286
A passive to infinitive	-279
A praises , plain	-313
A praises here plain	-75
A praises noun plain	-65
A praises to plain	-228
A preposition , proper	122
A preposition here and	-83
A preposition here of	-118
A preposition here proper	-36
A preposition here the	-57
A preposition here verb	-123
A preposition noun to	-87
A promises , plain	-264
A promises here plain	-16
A promises noun plain	-30
A promises that plain	32
A promises to plain	-137
A proper first "	-16
A proper first a	-147
A proper first himself	-218
A proper first the	-107
A proper first this	-147
A proper first when	-183
A proper first who	-110
A quote -1 plain	-117
A quote -1 quoted	-71
A quote 1 plain	59
A quote 13 plain	-52
A quote 2 plain	25
A quote 21 plain	-36
A quote 21 quoted	-72
A quote 40 plain	-80
A quote 40 quoted	-75
A quote 5 plain	30
A quote 5 quoted	-112
A quote 8 plain	-23
A quote 8 quoted	-111
A says # plain	-157
A says ) plain	-149
A says , plain	-37
A says , quoted	55
A says - plain	-61
A says -- plain	-157
A says / plain	-265
A says : plain	-79
A says : quoted	19
A says ; plain	-271
A says < plain	-77
A says = quoted	-126
A says > plain	-95
A says @ plain	-63
A says a quoted	-117
A says about plain	31
A says adverb quoted	-94
A says after plain	-31
A says an quoted	-81
A says and quoted	-31
A says are quoted	-120
A says as plain	-58
A says as quoted	21
A says at plain	-111
A says be quoted	-101
A says before plain	-112
A says by plain	-70
A says date plain	-72
A says during plain	-60
A says for plain	-27
A says from plain	-159
A says gerund quoted	-122
A says here plain	-62
A says in plain	-55
A says infinitive quoted	31
A says into plain	-42
A says is quoted	-116
A says it plain	-71
A says it quoted	-98
A says like plain	-73
A says noun plain	-80
A says of plain	-32
A says of quoted	24
A says out plain	-30
A says over plain	-69
A says participle quoted	-129
A says proper plain	-39
A says proper quoted	38
A says that plain	-24
A says the quoted	-37
A says to plain	-37
A says to quoted	-18
A says up plain	-79
A says verb quoted	-127
A says was quoted	-98
A says with plain	-33
A says – plain	-168
A says — plain	-57
A skip 0 quoted	21
A skip 1 plain	-37
A skip 1 quoted	36
A skip 13 plain	-177
A skip 13 quoted	-230
A skip 2 quoted	-42
A skip 21 plain	-203
A skip 21 quoted	-300
A skip 3 quoted	-92
A skip 5 plain	-58
A skip 5 quoted	-68
A skip 8 plain	-117
A skip 8 quoted	-141
A that false #	-178
A that false 's	-22
A that false (	-101
A that false )	-215
A that false ,	-33
A that false --	-251
A that false .	-25
A that false /	-115
A that false ;	-189
A that false <	-94
A that false =	-126
A that false >	-95
A that false @	-101
A that false a	-36
A that false about	38
A that false adjective	-55
A that false adverb	-96
A that false after	-129
A that false against	32
A that false an	-90
A that false and	-31
A that false are	-117
A that false as	-20
A that false be	-119
A that false before	-42
A that false by	-51
A that false date	-31
A that false for	-17
A that false from	-248
A that false gerund	-142
A that false her	-107
A that false him	-112
A that false in	-104
A that false into	-59
A that false is	-128
A that false it	-93
A that false like	-24
A that false of	-38
A that false on	-65
A that false out	-57
A that false over	90
A that false participle	-137
A that false proper	-27
A that false since	-142
A that false than	-207
A that false that	-18
A that false the	-20
A that false them	27
A that false to	-25
A that false up	-24
A that false verb	-26
A that false was	-119
A that false with	-97
A that false –	-171
A that false —	-321
A that first a	-72
A that first adjective	-77
A that first could	-182
A that first gerund	-76
A that first has	-215
A that first have	-242
A that first he	-30
A that first her	37
A that first his	-76
A that first is	-199
A that first it	23
A that first noun	-56
A that first number	-241
A that first verb	-105
A that first would	-247
A that true ,	-91
A that true --	-86
A that true date	-193
A that true for	-64
A that true here	20
A that true in	-110
A that true noun	-120
A that true of	16
A that true on	-81
A that true out	50
A that true to	-57
A the first "	-24
A them first to	-44
A to first "	38
A to first a	70
A to first adjective	32
A to first be	-165
A to first his	-77
A to first infinitive	-17
A to first noun	-85
A to first proper	-19
A verb first "	-62
A warns , plain	-194
A warns here plain	-83
A warns noun plain	-207
A warns that plain	-16
A was first "	-119
A with first adjective	-45
A with first noun	-224
A with first proper	-60
A with first the	69
A — first a	-119
A — first and	-164
A — first number	-96
B before " "	-21
B before " a	-38
B before " adjective	-112
B before " adverb	-60
B before " and	-81
B before " gerund	-45
B before " he	-85
B before " i	-73
B before " if	-45
B before " in	-75
B before " noun	-176
B before " number	-24
B before " on	-108
B before " proper	-129
B before " that	-107
B before " the	-169
B before " to	-81
B before " verb	-78
B before " we	-28
B before " who	-30
B before 's "	-156
B before ) verb	-114
B before , "	-98
B before , a	-347
B before , adverb	61
B before , an	65
B before , and	-275
B before , as	-174
B before , at	-161
B before , but	-230
B before , date	-176
B before , for	-170
B before , gerund	-334
B before , has	-28
B before , his	-38
B before , i	-198
B before , if	-92
B before , in	74
B before , is	-112
B before , like	-177
B before , noun	-277
B before , number	-175
B before , of	-93
B before , on	-159
B before , proper	-138
B before , she	-151
B before , that	86
B before , the	-127
B before , though	15
B before , to	-252
B before , verb	43
B before , was	-66
B before , when	-150
B before , where	-82
B before , while	-286
B before , who	-287
B before , whose	-108
B before - proper	44
B before : "	69
B before : proper	-119
B before < noun	-25
B before = "	-118
B before > proper	-35
B before @ proper	-60
B before a "	-78
B before adjective "	-112
B before adverb "	-38
B before and "	-102
B before and a	-100
B before and adjective	-273
B before and adverb	113
B before and gerund	-172
B before and he	-139
B before and his	-175
B before and in	-140
B before and is	-84
B before and it	-189
B before and noun	-282
B before and number	-128
B before and proper	-21
B before and that	-81
B before and the	34
B before and verb	-153
B before are "	-130
B before as "	-111
B before be "	-115
B before because of	-66
B before but adverb	-121
B before but in	-119
B before but proper	37
B before but the	-138
B before but verb	-61
B before for "	-81
B before gerund "	-130
B before if proper	-99
B before if she	-63
B before if the	-162
B before infinitive "	-107
B before is "	-99
B before noun "	-142
B before of "	-66
B before proper "	-105
B before so adjective	-148
B before so adverb	-100
B before start "	24
B before start (	-140
B before start <	-65
B before start adjective	19
B before start adverb	-134
B before start after	-105
B before start although	-177
B before start an	-78
B before start and	-145
B before start as	-100
B before start at	-82
B before start but	-88
B before start by	-84
B before start date	-143
B before start during	21
B before start for	-169
B before start he	-83
B before start her	-104
B before start his	56
B before start i	-19
B before start if	-84
B before start in	-118
B before start it	61
B before start on	-30
B before start proper	-31
B before start she	-145
B before start since	75
B before start so	-87
B before start that	-31
B before start the	-52
B before start they	59
B before start this	-53
B before start though	-192
B before start to	-29
B before start verb	-179
B before start what	-44
B before start when	-52
B before start while	-126
B before start with	-38
B before that "	-79
B before that 's	-76
B before that adjective	-120
B before that adverb	-76
B before that have	-86
B before that he	-144
B before that is	-67
B before that it	-103
B before that noun	-215
B before that proper	-163
B before that she	-42
B before that the	-127
B before that verb	-74
B before that would	-114
B before the "	-242
B before to "	-101
B before verb "	-125
B before was "	-115
B before while gerund	-37
B before while proper	-163
B before while the	-169
B before — and	-58
B before — proper	67
B mixed "	-253
B mixed (	62
B mixed )	-148
B mixed ,	-31
B mixed -	-77
B mixed :	-27
B mixed <	-25
B mixed =	-127
B mixed @	-22
B mixed and	-93
B mixed but	-145
B mixed end " last "	-286
B mixed end > last "	-153
B mixed end a last "	-276
B mixed end adverb last "	-91
B mixed end and last "	-71
B mixed end as last "	-226
B mixed end but last "	-129
B mixed end for last "	-76
B mixed end gerund last "	-70
B mixed end he last "	-143
B mixed end in last "	54
B mixed end noun last "	-313
B mixed end on last "	-120
B mixed end proper last "	-17
B mixed end she last "	-57
B mixed end the last "	-34
B mixed end to last "	-135
B mixed end when last "	-87
B mixed first "	-88
B mixed first <	-54
B mixed first a	-227
B mixed first adjective	-29
B mixed first adverb	-34
B mixed first after	-106
B mixed first and	-173
B mixed first as	-95
B mixed first at	-96
B mixed first but	25
B mixed first date	-124
B mixed first for	-78
B mixed first gerund	-113
B mixed first he	-147
B mixed first her	-116
B mixed first his	-110
B mixed first if	31
B mixed first in	-30
B mixed first it	46
B mixed first noun	-70
B mixed first number	-70
B mixed first of	-56
B mixed first on	-216
B mixed first she	-166
B mixed first that	64
B mixed first the	35
B mixed first verb	40
B mixed first we	-90
B mixed first when	85
B mixed first which	-146
B mixed first while	-106
B mixed first who	-116
B mixed first with	-128
B mixed if	-135
B mixed rest 1	-42
B mixed rest 13	-390
B mixed rest 2	-110
B mixed rest 21	-30
B mixed rest 3	-228
B mixed rest 40	-18
B mixed rest 5	-39
B mixed rest 8	-278
B mixed that	-221
B mixed while	-128
B mixed —	-85
B plain "	-353
B plain #	-86
B plain )	-93
B plain ,	-28
B plain -	27
B plain --	-168
B plain :	-132
B plain ;	-143
B plain =	-35
B plain >	-36
B plain @	-49
B plain although	-166
B plain and	-145
B plain but	-39
B plain end , last )	-306
B plain end , last adjective	-78
B plain end , last adverb	-18
B plain end , last all	-58
B plain end , last and	-72
B plain end , last date	-62
B plain end , last gerund	-86
B plain end , last him	-41
B plain end , last infinitive	-42
B plain end , last noun	-16
B plain end , last number	-149
B plain end , last so	-113
B plain end , last that	-110
B plain end , last them	-132
B plain end , last verb	-25
B plain end . last noun	-248
B plain end < last .	-35
B plain end — last )	-141
B plain end — last adjective	-138
B plain end — last noun	-175
B plain end — last proper	-167
B plain first "	-62
B plain first 's	-76
B plain first (	-105
B plain first <	-56
B plain first a	-121
B plain first adjective	-65
B plain first adverb	-39
B plain first after	-161
B plain first although	-174
B plain first among	-171
B plain first an	70
B plain first and	-218
B plain first as	-124
B plain first at	-86
B plain first but	-132
B plain first by	-89
B plain first could	-158
B plain first date	-189
B plain first despite	-211
B plain first during	-236
B plain first for	-170
B plain first from	-104
B plain first gerund	-35
B plain first has	-130
B plain first have	-221
B plain first he	-40
B plain first her	-77
B plain first his	32
B plain first how	-67
B plain first i	-20
B plain first if	-101
B plain first in	-57
B plain first is	-159
B plain first its	-61
B plain first not	-26
B plain first noun	-80
B plain first number	-264
B plain first of	-204
B plain first on	-36
B plain first participle	25
B plain first proper	23
B plain first she	-184
B plain first since	-87
B plain first so	-87
B plain first some	-108
B plain first the	55
B plain first their	-27
B plain first they	29
B plain first this	-91
B plain first though	-125
B plain first under	-207
B plain first verb	-198
B plain first was	-136
B plain first we	-146
B plain first what	-68
B plain first when	-128
B plain first where	-82
B plain first while	-87
B plain first who	-299
B plain first whose	-107
B plain first with	27
B plain first would	-111
B plain first you	-104
B plain if	-193
B plain or	-232
B plain rest 13	-142
B plain rest 2	52
B plain rest 21	-101
B plain rest 3	-105
B plain rest 40	-25
B plain rest 5	-157
B plain rest 8	-121
B plain so	-31
B plain that	-227
B plain though	-233
B plain while	-218
B plain —	16
B quote 's	-156
B quote :	69
B quote =	-51
B quote a	-78
B quote adjective	-112
B quote adverb	-38
B quote and	-99
B quote are	-130
B quote as	-111
B quote be	-115
B quote end " last "	76
B quote end - last "	-106
B quote end > last "	-51
B quote end a last "	46
B quote end adjective last "	-130
B quote end adverb last "	-90
B quote end after last "	48
B quote end and last "	-56
B quote end and last .	-44
B quote end as last "	-88
B quote end but last "	-71
B quote end for last "	-68
B quote end gerund last "	-131
B quote end he last "	-33
B quote end he last .	-89
B quote end i last .	-98
B quote end if last "	-37
B quote end in last "	-219
B quote end it last "	17
B quote end noun last "	-38
B quote end noun last .	-43
B quote end on last "	-135
B quote end proper last "	17
B quote end proper last .	-77
B quote end she last "	-36
B quote end that last "	-146
B quote end this last "	60
B quote end to last "	-76
B quote end verb last "	-32
B quote end we last .	-112
B quote end when last "	-68
B quote first "	-57
B quote for	-81
B quote gerund	-130
B quote infinitive	-107
B quote is	-99
B quote noun	-142
B quote of	-66
B quote proper	-105
B quote rest 0	15
B quote rest 1	-248
B quote rest 13	-31
B quote rest 2	-157
B quote rest 21	-38
B quote rest 3	-99
B quote rest 40	-133
B quote rest 5	-182
B quote rest 8	-75
B quote start	15
B quote that	-78
B quote the	-242
B quote to	-101
B quote verb	-125
B quote was	-115
B verbs before 0 "	-342
B verbs before 0 's	-138
B verbs before 0 (	-31
B verbs before 0 )	-152
B verbs before 0 ,	-20
B verbs before 0 -	31
B verbs before 0 --	-18
B verbs before 0 /	-25
B verbs before 0 :	-87
B verbs before 0 <	-25
B verbs before 0 =	-111
B verbs before 0 >	-40
B verbs before 0 @	-60
B verbs before 0 although	-167
B verbs before 0 and	-81
B verbs before 0 but	-100
B verbs before 0 if	-191
B verbs before 0 noun	-106
B verbs before 0 proper	-97
B verbs before 0 so	-18
B verbs before 0 start	45
B verbs before 0 that	-218
B verbs before 0 though	-224
B verbs before 0 while	-197
B verbs before 0 —	-53
B verbs before 1 "	-162
B verbs before 1 (	-138
B verbs before 1 )	-77
B verbs before 1 ,	-52
B verbs before 1 -	-39
B verbs before 1 --	-140
B verbs before 1 a	-77
B verbs before 1 and	-48
B verbs before 1 as	-100
B verbs before 1 because	-146
B verbs before 1 but	39
B verbs before 1 if	-45
B verbs before 1 noun	-142
B verbs before 1 or	-125
B verbs before 1 proper	-55
B verbs before 1 so	-26
B verbs before 1 that	-178
B verbs before 1 the	-95
B verbs before 1 verb	-48
B verbs before 1 while	-103
B verbs before 1 —	-168
B verbs before 2 "	-246
B verbs before 2 's	-56
B verbs before 2 (	115
B verbs before 2 )	-30
B verbs before 2 ,	-112
B verbs before 2 -	126
B verbs before 2 --	-204
B verbs before 2 :	45
B verbs before 2 ;	-115
B verbs before 2 a	-102
B verbs before 2 and	-123
B verbs before 2 are	-81
B verbs before 2 as	-100
B verbs before 2 be	-115
B verbs before 2 because	-71
B verbs before 2 but	-165
B verbs before 2 if	-108
B verbs before 2 is	-53
B verbs before 2 noun	-93
B verbs before 2 of	-43
B verbs before 2 or	-183
B verbs before 2 proper	-113
B verbs before 2 so	-150
B verbs before 2 that	-159
B verbs before 2 to	-65
B verbs before 2 verb	-122
B verbs before 2 was	-65
B verbs before 2 while	-210
B verbs before 2 —	47
BW : verbs 0	-103
BW : verbs 1	-108
BW : verbs 2	-76
BW accord verbs 0	-47
BW accord verbs 2	-46
BW accus verbs 0	-89
BW acknowledg verbs 0	-77
BW add verbs 0	-107
BW add verbs 1	-142
BW add verbs 2	-40
BW admits verbs 0 quote no	-179
BW admits verbs 1 quote no	-54
BW admits verbs 2 quote closes	-81
BW admits verbs 2 quote is	-64
BW admits verbs 2 quote no	-131
BW announc verbs 0	-83
BW announc verbs 1	-111
BW argu verbs 0	22
BW argu verbs 2	33
BW ask verbs 0	-203
BW ask verbs 1	-15
BW ask verbs 2	89
BW asks verbs 0 quote is	-128
BW asks verbs 0 quote no	-165
BW asks verbs 1 quote is	20
BW asks verbs 1 quote no	-231
BW asks verbs 2 quote closes	-151
BW asks verbs 2 quote is	84
BW asks verbs 2 quote no	-102
BW attack verbs 0	-100
BW attack verbs 1	-106
BW attack verbs 2	-134
BW back verbs 0	-76
BW back verbs 1	-113
BW back verbs 2	30
BW backs verbs 0 quote is	-124
BW backs verbs 0 quote no	-181
BW backs verbs 1 quote closes	-110
BW backs verbs 1 quote is	-60
BW backs verbs 1 quote no	25
BW backs verbs 2 quote closes	-206
BW backs verbs 2 quote is	-21
BW backs verbs 2 quote no	-274
BW backs verbs 2 quote opens	-111
BW believes verbs 0 quote no	-320
BW believes verbs 1 quote is	-90
BW believes verbs 1 quote no	-103
BW believes verbs 2 quote closes	-203
BW believes verbs 2 quote is	-145
BW believes verbs 2 quote no	-150
BW call verbs 0	-208
BW call verbs 1	-196
BW call verbs 2	-30
BW challeng verbs 0	-22
BW cheer verbs 2	-86
BW cit verbs 0	-64
BW cit verbs 1	-83
BW cit verbs 2	-61
BW claim verbs 0	-55
BW claim verbs 1	-74
BW claim verbs 2	-214
BW commas 0	-19
BW commas 1	-68
BW commas 2	-60
BW commas 3	-19
BW comment verbs 2	36
BW continu verbs 0	-34
BW continu verbs 1	-114
BW continu verbs 2	-51
BW criticises verbs 0 quote is	-115
BW criticises verbs 0 quote no	-198
BW criticises verbs 1 quote closes	-172
BW criticises verbs 1 quote is	-15
BW criticises verbs 1 quote no	-196
BW criticises verbs 2 quote closes	-104
BW criticises verbs 2 quote is	-171
BW criticises verbs 2 quote no	-235
BW criticiz verbs 0	-46
BW criticiz verbs 1	-70
BW criticiz verbs 2	-62
BW declar verbs 0	-119
BW demands verbs 0 quote is	-111
BW demands verbs 0 quote no	-280
BW demands verbs 1 quote closes	-79
BW demands verbs 1 quote no	-237
BW demands verbs 2 quote closes	-148
BW demands verbs 2 quote is	-40
BW demands verbs 2 quote no	39
BW demands verbs 2 quote opens	-134
BW denies verbs 0 quote no	-163
BW denies verbs 1 quote no	-198
BW denies verbs 2 quote no	-85
BW describ verbs 2	-174
BW endors verbs 0	-143
BW endors verbs 2	-200
BW enter verbs 0	-27
BW expects verbs 0 quote no	-38
BW expects verbs 1 quote no	-142
BW expects verbs 2 quote no	-163
BW find verbs 0	-212
BW find verbs 1	-35
BW find verbs 2	-62
BW follow verbs 0	-134
BW follow verbs 2	-201
BW go verbs 0	-98
BW go verbs 1	-107
BW go verbs 2	-117
BW hop verbs 2	-89
BW indicat verbs 0	21
BW intends verbs 0 quote no	-195
BW intends verbs 1 quote no	-180
BW intends verbs 2 quote is	-158
BW intends verbs 2 quote no	-123
BW mean verbs 1	-144
BW mean verbs 2	-171
BW messag verbs 0	-92
BW messag verbs 2	-40
BW nam verbs 0	-91
BW nam verbs 1	-71
BW nam verbs 2	-122
BW not verbs 0	-90
BW not verbs 1	61
BW not verbs 2	41
BW offer verbs 0	-159
BW offer verbs 1	-62
BW offer verbs 2	-139
BW order verbs 1	-22
BW own verbs 0	-51
BW own verbs 1	-89
BW own verbs 2	-41
BW plan verbs 0	-30
BW plan verbs 1	-36
BW plan verbs 2	-80
BW pledg verbs 0	-53
BW pledg verbs 1	-98
BW pledg verbs 2	-114
BW point verbs 0	-218
BW point verbs 1	-152
BW point verbs 2	33
BW post verbs 0	-122
BW post verbs 1	100
BW post verbs 2	-214
BW prais verbs 0	-148
BW prais verbs 1	-77
BW praises verbs 0 quote is	-39
BW praises verbs 0 quote no	-163
BW praises verbs 1 quote no	-111
BW praises verbs 2 quote closes	-117
BW praises verbs 2 quote is	-78
BW praises verbs 2 quote no	-139
BW press verbs 0	-79
BW press verbs 1	-102
BW press verbs 2	29
BW promises verbs 0 quote no	-126
BW promises verbs 1 quote no	-70
BW promises verbs 2 quote closes	-67
BW promises verbs 2 quote is	-68
BW promises verbs 2 quote no	-90
BW promiz verbs 0	-152
BW promiz verbs 1	-109
BW promiz verbs 2	-61
BW propos verbs 0	-68
BW put verbs 0	-94
BW put verbs 1	-91
BW put verbs 2	-83
BW question verbs 0	-108
BW question verbs 1	-125
BW question verbs 2	-111
BW quote closes 13	-52
BW quote closes 21	-84
BW quote closes 40	-70
BW quote closes 5	-259
BW quote closes 8	-206
BW quote is 13	-46
BW quote is 21	-36
BW quote is 3	-185
BW quote is 40	22
BW quote is 5	-32
BW quote is 8	-65
BW quote no 1	-78
BW quote no 13	-118
BW quote no 2	-79
BW quote no 21	-105
BW quote no 3	-45
BW quote no 40	-164
BW quote no 5	-49
BW quote no 8	-86
BW quote opens 13	-80
BW quote opens 21	-115
BW quote opens 8	-66
BW releas verbs 0	-75
BW releas verbs 1	-91
BW releas verbs 2	-56
BW report verbs 0	-35
BW report verbs 1	-96
BW requir verbs 0	-37
BW requir verbs 2	-98
BW respond verbs 0	-101
BW respond verbs 2	-47
BW rul verbs 0	-105
BW rul verbs 1	-129
BW rul verbs 2	-179
BW say verbs 0	-26
BW say verbs 1	-66
BW says verbs 0 quote closes	-116
BW says verbs 0 quote is	-63
BW says verbs 0 quote no	-99
BW says verbs 0 quote opens	-81
BW says verbs 1 quote is	-61
BW says verbs 1 quote no	-50
BW says verbs 1 quote opens	-36
BW says verbs 2 quote closes	-55
BW says verbs 2 quote is	-22
BW says verbs 2 quote no	-37
BW says verbs 2 quote opens	-49
BW see verbs 0	-82
BW see verbs 1	-165
BW see verbs 2	-140
BW shar verbs 0	-120
BW show verbs 0	-115
BW show verbs 1	-191
BW show verbs 2	-119
BW sid verbs 0	-57
BW sid verbs 2	-106
BW sign verbs 0	-84
BW sign verbs 1	-153
BW speak verbs 0	-140
BW speak verbs 1	-37
BW speak verbs 2	-156
BW speech verbs 0	-159
BW speech verbs 1	-137
BW speech verbs 2	-134
BW stat verbs 0	-200
BW stat verbs 1	-160
BW stat verbs 2	-79
BW statement verbs 0	-218
BW statement verbs 1	-42
BW statement verbs 2	-60
BW suggest verbs 0	-145
BW suggest verbs 1	-76
BW suggest verbs 2	-95
BW support verbs 0	-89
BW support verbs 1	-142
BW support verbs 2	-136
BW talk verbs 0	-115
BW talk verbs 1	-91
BW tell verbs 0	-139
BW think verbs 0	-106
BW think verbs 1	23
BW think verbs 2	-152
BW tweet verbs 0	-138
BW tweet verbs 1	-48
BW tweet verbs 2	39
BW urg verbs 0	-109
BW urg verbs 2	-40
BW verbs 0 1	-58
BW verbs 0 13	-69
BW verbs 0 2	-139
BW verbs 0 21	-108
BW verbs 0 3	-88
BW verbs 0 40	-74
BW verbs 0 5	-87
BW verbs 0 8	-138
BW verbs 1 1	-113
BW verbs 1 13	-44
BW verbs 1 21	-59
BW verbs 1 40	-59
BW verbs 1 5	-146
BW verbs 1 8	-51
BW verbs 2 13	-126
BW verbs 2 21	-53
BW verbs 2 40	-66
BW verbs 2 5	-141
BW verbs 2 8	-231
BW warn verbs 0	-127
BW warns verbs 0 quote no	-127
BW warns verbs 1 quote no	-97
BW word verbs 0	-180
BW word verbs 1	-270
BW word verbs 2	38
BW writ verbs 0	-60
BW writ verbs 2	26
E ( finite 0	24
E ( finite 1	-151
E ( last noun	81
E ( last proper	-207
E ( length 13	-63
E ( length 2	-136
E ( length 21	-187
E ( length 3	-106
E ( length 40	-234
E ( noun 0	-245
E ( noun 1	-124
E ( noun 2	-131
E ( rest 13	-277
E ( rest 2	27
E ( rest 21	-112
E ( rest 40	-68
E ( rest 8	-179
E ( say	-193
E ( says false	-119
E ( says true	-44
E ( then ( cue 0 false	-142
E ( then ( cue 0 true	-107
E ( then ( cue 1 false	30
E ( then ( cue 1 true	-59
E ( verbs 0 rest 0 cue 0	-102
E ( verbs 0 rest 0 cue 1	-98
E ( verbs 0 rest 2 cue 1	-180
E ( verbs 1 rest 0 cue 0	-92
E ) finite 0	-29
E ) finite 1	-73
E ) finite 2	-158
E ) last noun	-211
E ) last proper	-234
E ) length 13	-174
E ) length 2	58
E ) length 21	28
E ) length 40	-283
E ) length 5	-141
E ) length 8	-217
E ) noun 0	-222
E ) noun 1	-133
E ) noun 2	-169
E ) plain	-32
E ) rest 13	-199
E ) rest 40	-21
E ) rest 5	-200
E ) says false	25
E ) then ) cue 0 true	-154
E ) verbs 0 rest 0 cue 0	17
E ) verbs 0 rest 0 cue 1	-121
E ) verbs 0 rest 1 cue 1	-135
E ) verbs 0 rest 2 cue 1	41
E ) verbs 1 rest 0 cue 0	-68
E , :	-226
E , accord	-189
E , acknowledg	42
E , add	-106
E , address	-71
E , admits false	-46
E , admits true	-21
E , announc	-107
E , appeal	-181
E , argu	68
E , ask	15
E , asks true	-41
E , attack	-197
E , back	-64
E , backs false	-45
E , backs true	-74
E , believes false	-143
E , believes true	-65
E , block	16
E , break	-340
E , challeng	-179
E , cit	-80
E , claim	-26
E , comment	24
E , continu	57
E , criticises false	-36
E , criticises true	-34
E , criticiz	61
E , decision	-153
E , demands true	-105
E , denies false	-84
E , endors	-88
E , expects false	-184
E , expects true	-60
E , fil	-335
E , find	24
E , finite 0	-40
E , finite 1	-38
E , finite 2	-62
E , follow	-219
E , fundraiz	-283
E , gerund 0	-61
E , gerund 1	-31
E , gerund 2	84
E , go	-338
E , hop	-111
E , infinitive 0	-52
E , infinitive 1	-122
E , infinitive 2	-101
E , intends false	-52
E , intends true	-74
E , judg	-92
E , last adjective	-51
E , last adverb	-144
E , last conjunction	-331
E , last date	-69
E , last infinitive	40
E , last number	-145
E , last participle	-166
E , last preposition	-96
E , last pronoun	-27
E , last proper	-35
E , last wh	-193
E , length 1	-178
E , length 2	-90
E , length 21	31
E , length 3	32
E , length 40	-65
E , length 8	-22
E , mark	-154
E , mark 0	-123
E , mark 1	-229
E , mark 2	-106
E , men	-212
E , messag	-121
E , nam	-259
E , not	-89
E , noun 0	-84
E , noun 1	-115
E , noun 2	-223
E , own	-169
E , passive 0	-138
E , passive 1	-57
E , plain	94
E , plan	20
E , pledg	-48
E , point	-161
E , post	-147
E , praises true	-238
E , preposition 0	-255
E , preposition 1	-31
E , press	22
E , promises false	-22
E , promises true	-164
E , provid	-53
E , put	-134
E , question	-81
E , releas	-177
E , report	-58
E , respond	-16
E , rest 13	-57
E , rest 2	-230
E , rest 21	-26
E , rest 3	-59
E , rest 40	-61
E , rest 5	-84
E , rest 8	-45
E , rul	-151
E , says true	-18
E , seem	-56
E , send	-52
E , shar	-174
E , show	-163
E , sid	-115
E , sign	-252
E , speak	-93
E , speech	-99
E , statement	-105
E , suggest	58
E , support	-291
E , talk	-245
E , then "	-282
E , then " cue 0 false	-126
E , then " cue 0 true	-169
E , then " cue 1 false	-381
E , then " cue 1 true	-280
E , then a	16
E , then a cue 0 false	-32
E , then a cue 1 false	-65
E , then a cue 1 true	67
E , then about	-180
E , then adjective	-35
E , then adjective cue 0 false	-76
E , then adjective cue 0 true	-273
E , then adjective cue 1 false	-109
E , then adjective cue 1 true	-97
E , then adverb cue 0 false	-63
E , then adverb cue 0 true	-32
E , then adverb cue 1 false	54
E , then adverb cue 1 true	-57
E , then although	16
E , then an	-38
E , then an cue 0 false	-158
E , then and	-38
E , then and cue 0 false	-133
E , then and cue 0 true	-142
E , then as	-45
E , then as cue 0 false	-176
E , then as cue 0 true	-47
E , then as cue 1 false	-106
E , then as cue 1 true	-33
E , then at	-127
E , then but	34
E , then but cue 0 false	67
E , then but cue 1 false	-44
E , then cue cue 1 false	-38
E , then date	-269
E , then date cue 1 false	-162
E , then date cue 1 true	-150
E , then for	-206
E , then from	-19
E , then gerund	-16
E , then gerund cue 0 false	-15
E , then gerund cue 0 true	-29
E , then gerund cue 1 false	30
E , then gerund cue 1 true	-67
E , then had	-179
E , then has	-95
E , then has cue 0 false	-128
E , then has cue 1 false	-32
E , then he cue 1 false	43
E , then he cue 1 true	15
E , then his	-172
E , then if	-113
E , then if cue 1 false	-20
E , then in	-86
E , then in cue 0 true	-58
E , then in cue 1 false	-218
E , then in cue 1 true	-102
E , then is	-130
E , then it cue 1 false	54
E , then it cue 1 true	56
E , then like	-71
E , then not	-237
E , then noun	-19
E , then noun cue 0 false	-381
E , then noun cue 0 true	-104
E , then noun cue 1 true	-112
E , then number	-84
E , then number cue 0 false	-188
E , then number cue 0 true	-238
E , then or	-312
E , then or cue 0 true	-116
E , then or cue 1 true	-182
E , then participle	-68
E , then proper	-22
E , then proper cue 0 false	-235
E , then proper cue 0 true	-97
E , then proper cue 1 false	-21
E , then proper cue 1 true	102
E , then she	-90
E , then that	-44
E , then that cue 0 false	-251
E , then the cue 0 false	-44
E , then the cue 0 true	-178
E , then the cue 1 false	-27
E , then the cue 1 true	38
E , then they	54
E , then though	-88
E , then though cue 1 true	-41
E , then to	-80
E , then to cue 0 true	-141
E , then to cue 1 true	-88
E , then verb	-117
E , then verb cue 0 false	-338
E , then verb cue 0 true	30
E , then verb cue 1 false	-199
E , then verb cue 1 true	-73
E , then was	-296
E , then was cue 0 false	-221
E , then were	-57
E , then when	17
E , then when cue 1 true	66
E , then where	-57
E , then where cue 0 false	-275
E , then where cue 1 true	-93
E , then which cue 0 false	-38
E , then which cue 0 true	60
E , then which cue 1 false	-43
E , then which cue 1 true	-24
E , then while	29
E , then who	-73
E , then who cue 0 false	56
E , then who cue 0 true	-21
E , then who cue 1 false	-119
E , then who cue 1 true	-126
E , then will	-171
E , then with	32
E , then with cue 0 true	33
E , then with cue 1 true	-158
E , think	63
E , tweet	-43
E , use	-98
E , verbs 0 rest 0 cue 0	-208
E , verbs 0 rest 0 cue 1	-67
E , verbs 0 rest 1 cue 0	-66
E , verbs 0 rest 2 cue 1	38
E , verbs 1 rest 0 cue 0	-138
E , verbs 1 rest 0 cue 1	-178
E , verbs 1 rest 1 cue 0	-77
E , verbs 1 rest 1 cue 1	-64
E , verbs 1 rest 2 cue 0	-38
E , verbs 1 rest 2 cue 1	41
E , verbs 2 rest 0 cue 0	-253
E , verbs 2 rest 0 cue 1	-77
E , verbs 2 rest 1 cue 0	-35
E , verbs 2 rest 2 cue 0	-59
E , verbs 2 rest 2 cue 1	34
E , warns false	71
E , warns true	-30
E , word	-32
E , writ	-30
E - finite 0	33
E - finite 1	26
E - finite 2	26
E - gerund 0	-178
E - gerund 1	-123
E - last adjective	16
E - last noun	42
E - last proper	-89
E - last quote	48
E - last verb	-33
E - length 1	-213
E - length 13	-147
E - length 2	-28
E - length 3	35
E - length 40	-63
E - length 5	-24
E - noun 0	-103
E - noun 1	-103
E - noun 2	35
E - plain	17
E - quote	48
E - rest 40	-51
E - rest 5	-141
E - says true	29
E - then -	41
E - then - cue 0 false	-19
E - then - cue 0 true	-26
E - verbs 0 rest 0 cue 0	-20
E - verbs 0 rest 1 cue 0	16
E - verbs 0 rest 2 cue 0	-171
E - verbs 0 rest 2 cue 1	-81
E - verbs 1 rest 0 cue 0	-87
E - verbs 1 rest 1 cue 0	-27
E - verbs 1 rest 1 cue 1	-220
E - verbs 1 rest 2 cue 1	76
E - verbs 2 rest 0 cue 0	-258
E - verbs 2 rest 1 cue 0	-20
E - verbs 2 rest 1 cue 1	-83
E - verbs 2 rest 2 cue 1	-19
E -- finite 0	18
E -- finite 2	-70
E -- last noun	42
E -- last proper	-206
E -- length 1	-139
E -- length 21	-86
E -- length 5	-165
E -- length 8	-226
E -- noun 0	-247
E -- noun 1	-231
E -- rest 13	-40
E -- rest 40	51
E -- rest 8	-226
E -- says false	-97
E -- says true	30
E -- then --	-17
E -- then -- cue 0 false	-85
E -- then -- cue 0 true	-322
E -- then -- cue 1 false	-108
E -- then -- cue 1 true	30
E -- verbs 0 rest 2 cue 1	-98
E -- verbs 1 rest 2 cue 1	-45
E : finite 1	-285
E : finite 2	44
E : gerund 0	-128
E : gerund 2	-147
E : last adjective	-229
E : last proper	-176
E : last verb	65
E : length 1	-144
E : length 13	47
E : length 2	-156
E : length 21	-30
E : length 3	-40
E : length 40	-277
E : length 5	-291
E : length 8	-135
E : noun 0	-123
E : noun 1	-63
E : noun 2	-234
E : plain	-28
E : rest 13	-35
E : rest 21	-35
E : rest 40	-43
E : rest 8	-40
E : say	-74
E : then : cue 0 false	-24
E : then : cue 0 true	-363
E : then : cue 1 false	-125
E : then : cue 1 true	-29
E : then cue	-116
E : then cue cue 1 false	-114
E : then cue cue 1 true	-102
E : verbs 0 rest 1 cue 1	-107
E : verbs 0 rest 2 cue 1	-214
E : verbs 1 rest 0 cue 0	-127
E : verbs 1 rest 1 cue 0	-92
E : verbs 1 rest 1 cue 1	-139
E : verbs 1 rest 2 cue 1	-74
E : verbs 2 rest 0 cue 0	-128
E : verbs 2 rest 1 cue 0	-144
E : verbs 2 rest 2 cue 0	-245
E : verbs 2 rest 2 cue 1	63
E ; finite 1	76
E ; last adjective	59
E ; last noun	58
E ; last proper	-235
E ; length 13	-20
E ; length 2	-117
E ; length 21	-68
E ; length 3	26
E ; length 40	-280
E ; length 5	-169
E ; length 8	17
E ; noun 0	23
E ; noun 1	-23
E ; plain	37
E ; rest 21	18
E ; rest 40	-57
E ; rest 8	-20
E ; says false	-110
E ; says true	-38
E ; then ; cue 1 false	45
E ; then ; cue 1 true	16
E ; verbs 1 rest 2 cue 1	75
E ; verbs 2 rest 2 cue 1	-54
E < last date	-94
E < length 40	-70
E < plain	-172
E < rest 3	-102
E < says false	-87
E < says true	-87
E < then <	-172
E < then < cue 1 false	-128
E < then < cue 1 true	-87
E < tweet	-67
E < verbs 0 rest 0 cue 1	-128
E < verbs 1 rest 0 cue 1	-33
E = last noun	-120
E = length 1	-25
E = length 13	-49
E = length 3	-60
E = length 5	-43
E = length 8	-25
E = noun 0	-110
E = plain	-120
E = rest 40	-110
E = rest 8	-60
E = says false	-110
E = then =	-120
E = then = cue 1 false	-120
E = tweet	-110
E = verbs 0 rest 0 cue 1	-60
E > last quote	-112
E > length 13	-25
E > length 21	-48
E > length 3	-25
E > length 8	-40
E > noun 0	-76
E > quote	-112
E > rest 3	-40
E > rest 40	-76
E > says false	-76
E > then >	-112
E > then > cue 1 false	-112
E > tweet	-76
E > verbs 0 rest 0 cue 1	-40
E a last quote	-57
E a quote	-57
E a then a	-57
E about criticises true	-92
E about finite 0	-174
E about finite 1	-130
E about finite 2	-185
E about gerund 0	-51
E about gerund 1	-69
E about last adjective	-98
E about last gerund	-74
E about last infinitive	-116
E about last noun	-91
E about last preposition	-53
E about last proper	-152
E about last verb	-166
E about length 1	-136
E about length 2	-45
E about length 21	-95
E about length 3	-108
E about length 40	-107
E about length 5	-130
E about length 8	-82
E about noun 0	-66
E about noun 1	-16
E about noun 2	-83
E about plain	-31
E about rest 13	-152
E about rest 2	-136
E about rest 21	-179
E about rest 3	-55
E about rest 40	-134
E about rest 5	65
E about rest 8	-157
E about say	-72
E about says false	-78
E about says true	-284
E about stat	-115
E about tell	-32
E about then about	-38
E about then about cue 0 false	-122
E about then about cue 0 true	-34
E about then about cue 1 false	-156
E about then about cue 1 true	-215
E about verbs 0 rest 0 cue 0	-95
E about verbs 0 rest 0 cue 1	-184
E about verbs 0 rest 1 cue 0	-104
E about verbs 0 rest 1 cue 1	-173
E about verbs 0 rest 2 cue 1	-89
E about verbs 1 rest 0 cue 0	55
E about verbs 1 rest 0 cue 1	-137
E about verbs 1 rest 1 cue 0	-118
E about verbs 1 rest 1 cue 1	-97
E about verbs 1 rest 2 cue 1	-84
E about verbs 2 rest 0 cue 0	-198
E about verbs 2 rest 0 cue 1	-59
E about verbs 2 rest 1 cue 0	-107
E about verbs 2 rest 1 cue 1	-76
E about verbs 2 rest 2 cue 1	-73
E above plain	-203
E above then above	-203
E across last noun	-119
E across plain	-177
E across rest 3	-102
E across says true	-84
E across then across	-177
E across then across cue 0 false	-132
E across then across cue 0 true	-89
E adverb last quote	-28
E adverb quote	-28
E adverb says true	-109
E adverb then adverb	-28
E after call	-70
E after finite 1	-264
E after finite 2	-143
E after last adverb	-32
E after last proper	55
E after last verb	-138
E after length 2	16
E after length 21	-217
E after length 3	-109
E after length 40	-164
E after length 5	-204
E after length 8	47
E after noun 0	24
E after noun 1	-150
E after noun 2	-202
E after rest 13	-37
E after rest 21	-27
E after rest 3	124
E after rest 40	-104
E after rest 5	37
E after rest 8	-104
E after say	-193
E after says false	-73
E after says true	-31
E after then after cue 0 false	32
E after then after cue 0 true	-243
E after verbs 0 rest 0 cue 0	75
E after verbs 0 rest 1 cue 1	-102
E after verbs 0 rest 2 cue 1	16
E after verbs 1 rest 0 cue 0	-169
E after verbs 1 rest 1 cue 0	-102
E after verbs 1 rest 1 cue 1	-160
E after verbs 1 rest 2 cue 1	30
E after verbs 2 rest 0 cue 0	-70
E after verbs 2 rest 1 cue 1	-149
E against finite 0	-90
E against finite 1	-112
E against finite 2	-45
E against last adjective	-131
E against last noun	-173
E against last participle	-58
E against last proper	-179
E against last verb	-102
E against length 13	-57
E against length 2	-81
E against length 21	-102
E against length 3	-76
E against length 40	-106
E against length 5	-80
E against length 8	-98
E against noun 0	-30
E against noun 1	-24
E against noun 2	-35
E against plain	-179
E against rest 13	-88
E against rest 2	-131
E against rest 21	-129
E against rest 3	-52
E against rest 40	-46
E against rest 5	-64
E against rest 8	-50
E against say	-46
E against says false	-174
E against says true	-112
E against then against	-211
E against then against cue 0 false	-97
E against then against cue 0 true	-161
E against then against cue 1 false	-141
E against then against cue 1 true	-67
E against verbs 0 rest 0 cue 0	-96
E against verbs 0 rest 2 cue 1	-57
E against verbs 1 rest 0 cue 0	-75
E against verbs 2 rest 0 cue 0	-83
E along plain	-167
E along then along	-167
E among finite 0	-88
E among finite 1	-74
E among finite 2	-105
E among last noun	-94
E among length 1	-27
E among length 13	-99
E among length 21	-111
E among length 40	-112
E among length 5	-78
E among length 8	-112
E among noun 1	-21
E among plain	-181
E among rest 13	-81
E among rest 21	-61
E among rest 40	-89
E among rest 5	-100
E among says false	-102
E among says true	-130
E among then among	-183
E among then among cue 0 true	-151
E among then among cue 1 true	-84
E among verbs 1 rest 0 cue 0	-99
E and :	55
E and accord	-271
E and admits false	-262
E and admits true	-153
E and announc	16
E and argu	-188
E and ask	-284
E and asks false	-73
E and asks true	20
E and attack	35
E and back	-272
E and backs false	33
E and backs true	-248
E and believes false	-158
E and believes true	41
E and break	-181
E and call	45
E and cit	-17
E and claim	51
E and continu	-20
E and criticises false	42
E and criticises true	-94
E and criticiz	-36
E and demands false	29
E and demands true	-98
E and find	-167
E and finite 0	-37
E and finite 1	-68
E and finite 2	-129
E and follow	-163
E and gerund 1	-134
E and gerund 2	-110
E and go	-202
E and infinitive 0	-144
E and infinitive 2	-245
E and intends false	-63
E and intends true	-148
E and last adjective	-300
E and last adverb	-207
E and last date	-217
E and last infinitive	-52
E and last number	-255
E and last participle	-203
E and last preposition	-266
E and last pronoun	-215
E and last proper	-78
E and last quote	53
E and last verb	-94
E and length 1	-77
E and length 13	-69
E and length 2	-195
E and length 21	-79
E and length 40	-240
E and length 5	-33
E and length 8	-43
E and mark 0	-97
E and mark 1	63
E and mark 2	-121
E and nam	-151
E and not	-172
E and noun 0	-75
E and noun 1	-136
E and noun 2	-332
E and own	-72
E and passive 0	-286
E and passive 1	-207
E and plan	-216
E and point	-291
E and post	-157
E and praises false	-138
E and praises true	-142
E and preposition 0	-60
E and preposition 1	-179
E and promises false	-66
E and promises true	-259
E and put	-183
E and question	66
E and quote	53
E and releas	-164
E and report	-149
E and rest 13	29
E and rest 2	-268
E and rest 21	27
E and rest 3	-140
E and rest 40	-116
E and rest 5	29
E and rest 8	-30
E and rul	-32
E and say	26
E and says false	-79
E and says true	-18
E and show	-136
E and speak	-242
E and speech	-311
E and stat	52
E and statement	-279
E and suggest	-56
E and support	-61
E and tell	-56
E and then and	51
E and then and cue 0 false	-82
E and then and cue 0 true	-106
E and then and cue 1 true	43
E and think	43
E and verbs 0 rest 0 cue 0	-301
E and verbs 0 rest 0 cue 1	-107
E and verbs 0 rest 1 cue 0	-138
E and verbs 0 rest 1 cue 1	-42
E and verbs 0 rest 2 cue 1	-42
E and verbs 1 rest 0 cue 0	-122
E and verbs 1 rest 0 cue 1	-152
E and verbs 1 rest 1 cue 0	-396
E and verbs 1 rest 1 cue 1	-193
E and verbs 1 rest 2 cue 0	-88
E and verbs 2 rest 0 cue 0	-427
E and verbs 2 rest 0 cue 1	-136
E and verbs 2 rest 1 cue 0	46
E and verbs 2 rest 1 cue 1	-161
E and verbs 2 rest 2 cue 0	-235
E and writ	-29
E around finite 1	-47
E around last noun	-86
E around length 13	-158
E around length 2	-60
E around length 21	-37
E around length 8	-37
E around plain	-111
E around rest 21	-122
E around says true	-70
E around then around	-122
E around then around cue 0 true	-91
E around then around cue 1 true	-202
E around verbs 1 rest 0 cue 0	-122
E as admits true	-211
E as backs true	-103
E as believes false	-233
E as believes true	-165
E as call	-238
E as criticises false	-24
E as criticises true	-180
E as demands false	-173
E as demands true	-183
E as describ	-268
E as finite 0	-35
E as finite 1	-101
E as finite 2	-88
E as gerund 0	-88
E as gerund 1	-349
E as gerund 2	-217
E as infinitive 0	-264
E as last adjective	-346
E as last adverb	-346
E as last conjunction	-272
E as last gerund	-169
E as last infinitive	-105
E as last noun	-21
E as last participle	-261
E as last preposition	-207
E as last pronoun	-54
E as last proper	-93
E as last verb	-119
E as length 1	-174
E as length 13	-49
E as length 2	-476
E as length 21	-180
E as length 3	-22
E as length 40	-20
E as length 5	-50
E as length 8	21
E as noun 0	-45
E as noun 1	-54
E as noun 2	23
E as plain	45
E as rest 13	-86
E as rest 2	26
E as rest 21	-49
E as rest 3	-284
E as rest 40	-186
E as rest 5	-461
E as rest 8	-64
E as say	-30
E as stat	-150
E as then as	62
E as then as cue 0 false	-31
E as then as cue 0 true	-72
E as then as cue 1 false	-69
E as then as cue 1 true	-28
E as verbs 0 rest 0 cue 0	-69
E as verbs 0 rest 0 cue 1	-356
E as verbs 0 rest 1 cue 0	-43
E as verbs 0 rest 1 cue 1	-287
E as verbs 0 rest 2 cue 0	-286
E as verbs 0 rest 2 cue 1	-40
E as verbs 1 rest 0 cue 0	-268
E as verbs 1 rest 0 cue 1	-331
E as verbs 1 rest 1 cue 0	-267
E as verbs 1 rest 1 cue 1	-64
E as verbs 1 rest 2 cue 0	87
E as verbs 1 rest 2 cue 1	-292
E as verbs 2 rest 0 cue 0	-406
E as verbs 2 rest 0 cue 1	21
E as verbs 2 rest 1 cue 0	-244
E as verbs 2 rest 2 cue 1	-372
E at call	-57
E at criticises true	-67
E at demands true	-59
E at finite 0	-99
E at finite 1	-94
E at finite 2	-76
E at gerund 0	-143
E at gerund 1	-111
E at gerund 2	-43
E at infinitive 1	-68
E at last adjective	-53
E at last adverb	-61
E at last aux	-76
E at last conjunction	-69
E at last date	-81
E at last gerund	-76
E at last infinitive	-56
E at last noun	-106
E at last participle	-44
E at last preposition	-74
E at last pronoun	-35
E at last proper	-85
E at last quote	-102
E at last verb	-68
E at length 1	-115
E at length 13	-52
E at length 2	-111
E at length 21	-106
E at length 3	-110
E at length 40	-56
E at length 5	-90
E at length 8	-82
E at noun 0	-114
E at noun 1	-32
E at noun 2	-137
E at plain	-159
E at quote	-102
E at rest 13	-114
E at rest 2	-136
E at rest 21	-110
E at rest 3	-125
E at rest 40	-154
E at rest 5	-107
E at rest 8	-82
E at say	-70
E at says false	-201
E at says true	-136
E at tell	-45
E at then at	-166
E at then at cue 0 false	-85
E at then at cue 0 true	-158
E at then at cue 1 false	-134
E at then at cue 1 true	-97
E at tweet	-18
E at verbs 0 rest 0 cue 0	-80
E at verbs 0 rest 0 cue 1	-47
E at verbs 0 rest 1 cue 0	-50
E at verbs 0 rest 1 cue 1	-93
E at verbs 0 rest 2 cue 0	-69
E at verbs 0 rest 2 cue 1	-78
E at verbs 1 rest 0 cue 0	-79
E at verbs 1 rest 0 cue 1	-93
E at verbs 1 rest 1 cue 0	-32
E at verbs 1 rest 1 cue 1	-30
E at verbs 1 rest 2 cue 0	-42
E at verbs 1 rest 2 cue 1	-83
E at verbs 2 rest 0 cue 0	-84
E at verbs 2 rest 0 cue 1	-73
E at verbs 2 rest 1 cue 0	-79
E at verbs 2 rest 1 cue 1	-65
E at verbs 2 rest 2 cue 1	-60
E because finite 1	-79
E because finite 2	-132
E because last noun	-134
E because last quote	-99
E because length 13	-243
E because length 21	-54
E because length 3	-105
E because length 40	-86
E because length 5	-95
E because length 8	-84
E because noun 1	-118
E because noun 2	-111
E because plain	-25
E because quote	-99
E because rest 13	-83
E because rest 21	-141
E because rest 40	-68
E because rest 5	-181
E because rest 8	-95
E because say	-63
E because says true	-90
E because then because	-63
E because then because cue 0 false	-90
E because then because cue 0 true	-210
E because then because cue 1 true	-95
E because verbs 0 rest 1 cue 1	-83
E because verbs 1 rest 1 cue 0	-115
E because verbs 1 rest 1 cue 1	-64
E because verbs 1 rest 2 cue 1	-68
E because verbs 2 rest 0 cue 0	-58
E because verbs 2 rest 2 cue 1	-151
E before finite 0	-40
E before finite 1	-244
E before length 2	85
E before length 21	-78
E before length 3	-202
E before length 40	-205
E before length 5	-173
E before length 8	-262
E before noun 0	-192
E before noun 1	-149
E before plain	-28
E before rest 13	-37
E before rest 21	56
E before rest 3	-211
E before rest 5	-165
E before rest 8	-28
E before say	-154
E before says true	-325
E before then before cue 0 false	-228
E before then before cue 0 true	-215
E before then before cue 1 false	66
E before then before cue 1 true	-67
E before verbs 0 rest 0 cue 0	-155
E before verbs 0 rest 1 cue 0	-195
E before verbs 1 rest 0 cue 0	-31
E before verbs 1 rest 0 cue 1	-137
E before verbs 1 rest 1 cue 0	-52
E behind length 21	-103
E behind length 5	-130
E behind length 8	-111
E behind plain	-225
E behind rest 13	-118
E behind says false	-111
E behind says true	-141
E behind then behind	-225
E behind then behind cue 0 false	-92
E behind then behind cue 0 true	-80
E behind verbs 1 rest 0 cue 0	-70
E below plain	-133
E below then below	-133
E between finite 0	-74
E between finite 1	-81
E between last noun	-109
E between length 13	-78
E between length 2	-90
E between length 21	-70
E between length 3	-53
E between length 5	-91
E between length 8	-101
E between noun 0	-78
E between plain	-185
E between rest 13	-135
E between rest 40	-95
E between rest 5	-132
E between rest 8	-124
E between say	-83
E between says false	-139
E between says true	-127
E between then between	-237
E between then between cue 0 false	-148
E between then between cue 0 true	-119
E between then between cue 1 false	-93
E between then between cue 1 true	-59
E between verbs 0 rest 0 cue 0	-103
E between verbs 1 rest 0 cue 0	-63
E between verbs 2 rest 0 cue 0	-58
E beyond plain	-163
E beyond then beyond	-163
E but finite 2	-18
E but last noun	-91
E but last proper	20
E but last quote	35
E but length 13	16
E but length 21	-83
E but length 40	-62
E but length 5	-32
E but length 8	-24
E but plain	-111
E but quote	35
E but rest 8	-231
E but say	40
E but says false	-39
E but says true	-27
E but then but cue 0 false	-163
E but then but cue 0 true	-299
E but then but cue 1 false	48
E but then but cue 1 true	59
E but verbs 0 rest 2 cue 1	95
E but verbs 1 rest 1 cue 1	-77
E but verbs 1 rest 2 cue 1	21
E but verbs 2 rest 2 cue 1	82
E by accord	-140
E by backs true	-94
E by believes true	-88
E by call	-181
E by criticises true	-163
E by demands true	-136
E by finite 0	-47
E by finite 2	-286
E by gerund 0	-204
E by gerund 1	-242
E by gerund 2	-133
E by last adjective	85
E by last adverb	-70
E by last conjunction	-273
E by last date	-221
E by last gerund	-171
E by last noun	-15
E by last participle	-303
E by last proper	-288
E by last quote	-28
E by last verb	-402
E by length 1	-209
E by length 13	-113
E by length 2	-39
E by length 40	-161
E by length 5	-101
E by noun 0	-89
E by noun 1	-237
E by noun 2	-95
E by passive 0	95
E by plain	-27
E by quote	-28
E by releas	73
E by rest 13	-317
E by rest 2	-153
E by rest 21	-22
E by rest 3	-215
E by rest 40	20
E by rest 5	-52
E by rest 8	-18
E by say	-324
E by says false	40
E by says true	-41
E by stat	-173
E by tell	-198
E by then by cue 0 false	-27
E by then by cue 0 true	-271
E by then by cue 1 false	38
E by then by cue 1 true	-21
E by verbs 0 rest 0 cue 0	-20
E by verbs 0 rest 0 cue 1	-183
E by verbs 0 rest 1 cue 0	-266
E by verbs 0 rest 1 cue 1	83
E by verbs 0 rest 2 cue 1	-93
E by verbs 1 rest 0 cue 0	-235
E by verbs 1 rest 0 cue 1	-239
E by verbs 1 rest 1 cue 0	-172
E by verbs 1 rest 1 cue 1	-296
E by verbs 1 rest 2 cue 1	24
E by verbs 2 rest 0 cue 0	-91
E by verbs 2 rest 0 cue 1	-191
E by verbs 2 rest 1 cue 0	-84
E by verbs 2 rest 1 cue 1	-168
E by verbs 2 rest 2 cue 1	-163
E date accord	-264
E date address	-56
E date asks true	-210
E date backs false	90
E date backs true	-70
E date believes true	-134
E date call	-50
E date criticises false	26
E date criticises true	-153
E date demands false	-164
E date demands true	-123
E date finite 1	-159
E date finite 2	-264
E date gerund 0	-213
E date gerund 1	-204
E date gerund 2	-230
E date go	-100
E date infinitive 0	-75
E date infinitive 1	-228
E date intends true	-188
E date last adjective	-143
E date last conjunction	-132
E date last date	-125
E date last determiner	-307
E date last noun	-74
E date last possessive	-266
E date last preposition	-257
E date last proper	-217
E date last to	-133
E date length 1	-249
E date length 13	-109
E date length 2	-228
E date length 21	-285
E date length 3	-38
E date length 40	-71
E date length 5	-75
E date length 8	-116
E date not	-119
E date noun 0	-248
E date noun 1	-38
E date noun 2	-139
E date passive 0	-76
E date plain	-20
E date point	-59
E date post	-50
E date promises false	-133
E date report	-174
E date rest 13	-278
E date rest 2	-121
E date rest 21	-276
E date rest 3	-124
E date rest 40	-25
E date rest 5	-237
E date rest 8	-87
E date say	-212
E date says false	-383
E date speak	-27
E date speech	-95
E date stat	-138
E date tell	-143
E date then date	75
E date then date cue 0 false	-319
E date then date cue 1 true	-175
E date verbs 0 rest 0 cue 0	-266
E date verbs 0 rest 1 cue 0	-156
E date verbs 0 rest 1 cue 1	-23
E date verbs 0 rest 2 cue 0	-78
E date verbs 0 rest 2 cue 1	-32
E date verbs 1 rest 0 cue 1	-62
E date verbs 1 rest 1 cue 0	-201
E date verbs 1 rest 1 cue 1	-77
E date verbs 1 rest 2 cue 0	-164
E date verbs 1 rest 2 cue 1	-296
E date verbs 2 rest 0 cue 0	-305
E date verbs 2 rest 1 cue 0	-150
E date verbs 2 rest 1 cue 1	-68
E date verbs 2 rest 2 cue 1	-129
E date writ	-101
E down finite 0	-71
E down finite 1	-36
E down last infinitive	-80
E down last verb	-126
E down length 13	-114
E down length 2	-91
E down length 21	-97
E down length 3	-93
E down length 8	-150
E down plain	-176
E down rest 13	-77
E down rest 40	-108
E down says true	-101
E down then down	-191
E down then down cue 0 true	-123
E down then down cue 1 true	-124
E down verbs 1 rest 0 cue 0	-109
E down verbs 2 rest 0 cue 0	-92
E during finite 0	-25
E during finite 1	18
E during finite 2	-99
E during last noun	-109
E during last proper	72
E during last verb	-47
E during length 1	-43
E during length 13	-191
E during length 2	42
E during length 21	-147
E during length 3	-183
E during length 40	-90
E during length 5	-31
E during length 8	19
E during noun 1	-20
E during noun 2	-174
E during rest 13	-138
E during rest 21	-48
E during rest 3	-64
E during rest 40	20
E during rest 5	-100
E during rest 8	-75
E during say	-122
E during says false	-113
E during says true	46
E during then during	-37
E during then during cue 0 false	-165
E during then during cue 0 true	30
E during then during cue 1 false	-51
E during then during cue 1 true	-91
E during verbs 0 rest 0 cue 0	-164
E during verbs 1 rest 0 cue 0	-75
E during verbs 1 rest 0 cue 1	-144
E during verbs 1 rest 2 cue 1	-32
E during verbs 2 rest 0 cue 0	-299
E end :	34
E end accept	-28
E end accord	61
E end accus	95
E end acknowledg	-16
E end add	40
E end address	-144
E end admit	64
E end admits false	23
E end admits true	-47
E end adopt	18
E end advocat	71
E end aim	-54
E end allow	-123
E end announc	-134
E end answer	-168
E end appeal	-26
E end argu	99
E end argument	30
E end ask	-40
E end asks false	-47
E end asks true	-26
E end assert	68
E end attack	-159
E end back	-42
E end backs false	-128
E end backs true	-61
E end believes false	16
E end believes true	-75
E end bet	-112
E end blam	79
E end block	-183
E end carry	-34
E end challeng	-105
E end charg	-81
E end cheer	-49
E end cit	19
E end claim	-56
E end clear	28
E end conclud	31
E end condemn	15
E end continu	-60
E end contrast	22
E end convinc	49
E end credit	20
E end criticises false	-67
E end criticises true	-64
E end criticiz	23
E end decid	-310
E end decision	42
E end declar	-65
E end deliver	-50
E end demands false	-23
E end demands true	-65
E end demonstrat	-16
E end denies false	44
E end denies true	-108
E end denounc	-24
E end deny	-37
E end describ	-76
E end document	-251
E end doubts false	-51
E end doubts true	-138
E end endors	-105
E end endorsement	-92
E end estimat	-22
E end expects false	-48
E end explain	23
E end express	-95
E end feel	-32
E end figur	-110
E end fil	-55
E end finite 2	16
E end focus	40
E end fundraiz	31
E end gerund 0	-82
E end gerund 2	-43
E end go	-24
E end hear	-100
E end hit	-193
E end hop	22
E end indicat	135
E end infinitive 1	-135
E end infinitive 2	-109
E end intends false	-66
E end intends true	-37
E end judg	-145
E end know	-51
E end last adjective	-60
E end last adverb	-112
E end last aux	28
E end last date	-105
E end last determiner	-93
E end last infinitive	-45
E end last negation	-24
E end last noun	-49
E end last number	-108
E end last participle	-62
E end last preposition	-91
E end last proper	-57
E end last verb	-85
E end launch	-94
E end length 1	-17
E end length 2	-58
E end length 21	34
E end length 3	-88
E end length 40	-15
E end length 5	-40
E end length 8	-15
E end list	-113
E end maintain	-142
E end mark	-82
E end mark 0	-90
E end mark 1	81
E end mean	-28
E end men	-298
E end messag	-32
E end nam	-42
E end not	101
E end noun 0	-83
E end noun 1	-61
E end noun 2	-76
E end offer	-33
E end opinion	-80
E end order	41
E end own	-115
E end pass	-226
E end passive 0	-25
E end passive 1	-90
E end passive 2	-57
E end pick	-92
E end plain	24
E end plan	-23
E end pledg	-72
E end post	20
E end prais	21
E end praises true	-95
E end predict	44
E end preposition 0	-103
E end preposition 1	-28
E end preposition 2	60
E end present	-31
E end press	-23
E end promises true	-17
E end promiz	41
E end propos	31
E end protest	-150
E end provid	-103
E end publish	-119
E end push	-68
E end put	43
E end read	-61
E end reason	-170
E end reflect	-121
E end releas	-39
E end remark	-192
E end remind	95
E end replac	-61
E end report	-21
E end request	-32
E end requir	-92
E end respond	31
E end respons	29
E end rest 0	23
E end reveal	-130
E end rul	-127
E end say	44
E end says false	-19
E end says true	-24
E end see	30
E end seek	-79
E end seem	-48
E end shar	-70
E end sid	-118
E end sign	-23
E end slam	-24
E end speak	-22
E end speech	-192
E end spend	-106
E end stat	-91
E end statement	-53
E end suggest	57
E end support	22
E end target	-19
E end then )	-125
E end then ) cue 0 false	-92
E end then ) cue 0 true	-99
E end then .	19
E end then . cue 0 false	-56
E end then . cue 0 true	-24
E end then /	-146
E end then / cue 0 false	-146
E end then :	-112
E end then : cue 0 true	-112
E end then >	-124
E end then > cue 0 false	-238
E end then > cue 0 true	-110
E end then ?	-56
E end then ? cue 0 false	-37
E end then ? cue 0 true	-38
E end then [	-98
E end then [ cue 0 true	-75
E end then a	-81
E end then a cue 0 false	18
E end then a cue 0 true	-77
E end then adjective	-32
E end then adjective cue 0 false	46
E end then adjective cue 0 true	-90
E end then adverb	50
E end then adverb cue 0 false	-69
E end then adverb cue 0 true	67
E end then and cue 0 true	36
E end then as	-54
E end then as cue 0 true	-54
E end then at	-71
E end then at cue 0 true	-151
E end then edge	-53
E end then edge cue 0 false	-85
E end then edge cue 0 true	-16
E end then he	-31
E end then he cue 0 false	19
E end then he cue 0 true	-69
E end then i	-64
E end then i cue 0 true	-94
E end then in	-35
E end then it cue 0 true	-18
E end then noun	-43
E end then noun cue 0 false	-30
E end then noun cue 0 true	-42
E end then on	40
E end then proper cue 0 false	20
E end then she	-62
E end then that	-16
E end then that cue 0 true	-16
E end then the	-15
E end then the cue 0 false	-29
E end then verb	-16
E end think	76
E end threat	-156
E end titl	-190
E end tweet	21
E end urg	50
E end use	-215
E end verbs 0 rest 0 cue 0	-24
E end verbs 1 rest 0 cue 0	-38
E end view	-48
E end voic	-191
E end volunteer	-214
E end vow	23
E end want	-35
E end warn	35
E end warns false	-131
E end warns true	-24
E end word	-60
E end writ	-37
E end writer	-29
E for :	-100
E for accord	-134
E for announc	-162
E for ask	-203
E for asks true	-64
E for backs false	-236
E for backs true	-89
E for believes false	-67
E for believes true	-172
E for call	-181
E for criticises true	-85
E for criticiz	-292
E for demands false	-195
E for demands true	-183
E for finite 0	-17
E for finite 1	-331
E for finite 2	-246
E for gerund 0	-238
E for gerund 1	71
E for gerund 2	-100
E for go	-78
E for infinitive 0	-250
E for infinitive 1	-313
E for infinitive 2	-51
E for last adjective	-157
E for last adverb	-126
E for last conjunction	-79
E for last gerund	-202
E for last infinitive	-255
E for last noun	-26
E for last number	-124
E for last participle	-236
E for last preposition	-198
E for last pronoun	-143
E for last proper	-240
E for last quote	-201
E for last verb	-230
E for length 1	-342
E for length 13	-171
E for length 21	-214
E for length 3	-275
E for length 40	-232
E for length 5	-388
E for noun 0	-260
E for noun 1	-215
E for noun 2	-199
E for point	74
E for post	-80
E for prais	-99
E for praises false	-134
E for praises true	-112
E for promises true	-175
E for provid	-137
E for question	-120
E for quote	-201
E for respond	-225
E for rest 13	-177
E for rest 2	-188
E for rest 21	-445
E for rest 3	-273
E for rest 8	-261
E for say	-168
E for says false	-60
E for says true	-64
E for show	-124
E for stat	-147
E for suggest	-108
E for tell	-195
E for then for cue 0 false	-356
E for then for cue 0 true	-36
E for then for cue 1 false	-15
E for then for cue 1 true	-251
E for verbs 0 rest 0 cue 0	-271
E for verbs 0 rest 0 cue 1	-192
E for verbs 0 rest 1 cue 0	-150
E for verbs 0 rest 2 cue 0	-149
E for verbs 0 rest 2 cue 1	-59
E for verbs 1 rest 0 cue 0	-28
E for verbs 1 rest 0 cue 1	-105
E for verbs 1 rest 1 cue 0	-112
E for verbs 1 rest 1 cue 1	-89
E for verbs 1 rest 2 cue 0	-200
E for verbs 1 rest 2 cue 1	-213
E for verbs 2 rest 0 cue 0	-173
E for verbs 2 rest 0 cue 1	-52
E for verbs 2 rest 1 cue 0	-125
E for verbs 2 rest 1 cue 1	-57
E for verbs 2 rest 2 cue 1	-90
E from asks true	-100
E from believes true	-46
E from criticises false	-33
E from criticises true	-89
E from finite 0	-82
E from finite 1	-171
E from finite 2	-96
E from gerund 0	49
E from gerund 1	-64
E from gerund 2	-60
E from infinitive 1	-66
E from last adjective	-40
E from last adverb	-64
E from last gerund	-106
E from last infinitive	-66
E from last noun	-50
E from last participle	-88
E from last pronoun	-172
E from last proper	-132
E from last quote	-69
E from last verb	-154
E from length 1	35
E from length 13	-193
E from length 2	-212
E from length 21	-98
E from length 3	-103
E from length 40	-131
E from length 5	-209
E from length 8	-36
E from noun 0	-168
E from noun 1	-131
E from noun 2	-41
E from plain	-120
E from point	-39
E from quote	-69
E from rest 13	-79
E from rest 2	-104
E from rest 21	-132
E from rest 40	-221
E from rest 5	-230
E from rest 8	-198
E from say	-91
E from says false	-293
E from says true	-175
E from stat	-17
E from tell	-60
E from then from	-45
E from then from cue 0 true	-198
E from then from cue 1 false	-177
E from then from cue 1 true	-136
E from verbs 0 rest 0 cue 1	-81
E from verbs 0 rest 1 cue 0	-131
E from verbs 0 rest 1 cue 1	-120
E from verbs 0 rest 2 cue 0	-113
E from verbs 0 rest 2 cue 1	-115
E from verbs 1 rest 0 cue 0	-165
E from verbs 1 rest 0 cue 1	-78
E from verbs 1 rest 1 cue 0	-88
E from verbs 1 rest 1 cue 1	-101
E from verbs 1 rest 2 cue 0	-70
E from verbs 1 rest 2 cue 1	-76
E from verbs 2 rest 0 cue 0	-125
E from verbs 2 rest 0 cue 1	-31
E from verbs 2 rest 1 cue 0	-58
E from verbs 2 rest 2 cue 0	-50
E from verbs 2 rest 2 cue 1	-96
E gerund :	-27
E gerund accord	-270
E gerund accus	-101
E gerund acknowledg	-142
E gerund admits false	-72
E gerund admits true	-149
E gerund announc	-155
E gerund ask	-188
E gerund asks false	-196
E gerund asks true	-194
E gerund attack	-42
E gerund backs false	-198
E gerund believes false	-85
E gerund believes true	-84
E gerund call	54
E gerund claim	-36
E gerund criticises false	-217
E gerund criticises true	-125
E gerund criticiz	-165
E gerund demands false	-128
E gerund demands true	-83
E gerund describ	-59
E gerund find	-75
E gerund finite 0	-27
E gerund finite 1	-75
E gerund finite 2	-50
E gerund follow	-146
E gerund gerund 0	-125
E gerund gerund 1	-220
E gerund gerund 2	-260
E gerund go	-79
E gerund infinitive 0	-234
E gerund infinitive 1	-244
E gerund infinitive 2	-179
E gerund intends false	-104
E gerund intends true	-162
E gerund last adjective	-261
E gerund last adverb	-200
E gerund last aux	-463
E gerund last conjunction	-420
E gerund last date	-210
E gerund last determiner	-255
E gerund last infinitive	-199
E gerund last negation	-201
E gerund last noun	-35
E gerund last number	-90
E gerund last possessive	-250
E gerund last preposition	-334
E gerund last pronoun	-101
E gerund last proper	-405
E gerund last quote	159
E gerund last to	-188
E gerund last verb	-302
E gerund last wh	-259
E gerund length 1	-331
E gerund length 13	-24
E gerund length 2	-71
E gerund length 21	-22
E gerund length 3	-29
E gerund length 40	-252
E gerund length 5	-312
E gerund length 8	-24
E gerund mark 1	-27
E gerund not	-147
E gerund noun 0	-298
E gerund noun 2	-175
E gerund passive 0	23
E gerund passive 1	-143
E gerund passive 2	-58
E gerund plain	-144
E gerund plan	-29
E gerund point	-44
E gerund post	-83
E gerund prais	-161
E gerund praises false	-25
E gerund praises true	-89
E gerund promises false	-179
E gerund promises true	-134
E gerund put	-70
E gerund question	-184
E gerund quote	159
E gerund releas	-282
E gerund report	-231
E gerund respond	-145
E gerund rest 1	-176
E gerund rest 13	-74
E gerund rest 2	-275
E gerund rest 21	-155
E gerund rest 40	17
E gerund rest 5	-301
E gerund rest 8	-52
E gerund rul	-30
E gerund say	-32
E gerund says false	37
E gerund says true	55
E gerund see	-79
E gerund show	-174
E gerund speak	-66
E gerund speech	-134
E gerund stat	-132
E gerund statement	-216
E gerund suggest	-150
E gerund support	-28
E gerund tell	-204
E gerund then cue	53
E gerund then cue cue 1 true	50
E gerund then gerund	-59
E gerund then gerund cue 0 false	-103
E gerund then gerund cue 0 true	-378
E gerund then gerund cue 1 false	-140
E gerund then gerund cue 1 true	-192
E gerund tweet	-186
E gerund verbs 0 rest 0 cue 0	-220
E gerund verbs 0 rest 1 cue 0	-47
E gerund verbs 0 rest 1 cue 1	-246
E gerund verbs 0 rest 2 cue 0	-132
E gerund verbs 0 rest 2 cue 1	-75
E gerund verbs 1 rest 0 cue 0	-202
E gerund verbs 1 rest 0 cue 1	-410
E gerund verbs 1 rest 1 cue 0	-102
E gerund verbs 1 rest 1 cue 1	-104
E gerund verbs 1 rest 2 cue 0	-149
E gerund verbs 2 rest 0 cue 0	-186
E gerund verbs 2 rest 0 cue 1	-73
E gerund verbs 2 rest 1 cue 0	-111
E gerund verbs 2 rest 1 cue 1	-165
E gerund verbs 2 rest 2 cue 0	-73
E gerund warn	-153
E gerund warns true	-119
E gerund writ	-133
E how finite 0	-60
E how finite 1	-86
E how finite 2	-108
E how last preposition	-98
E how length 1	-173
E how length 13	-99
E how length 2	-105
E how length 21	-121
E how length 3	-88
E how length 40	-96
E how length 5	-66
E how length 8	-137
E how noun 0	-101
E how noun 1	-98
E how noun 2	-80
E how plain	-149
E how rest 13	-74
E how rest 21	-96
E how rest 40	-122
E how rest 5	-173
E how rest 8	-205
E how say	-58
E how says false	-139
E how says true	-135
E how then how	-149
E how then how cue 0 false	-56
E how then how cue 0 true	-150
E how then how cue 1 false	-131
E how then how cue 1 true	-195
E how verbs 0 rest 1 cue 0	-37
E how verbs 0 rest 1 cue 1	-77
E how verbs 0 rest 2 cue 1	-84
E how verbs 1 rest 1 cue 0	-113
E how verbs 1 rest 2 cue 1	-62
E how verbs 2 rest 1 cue 0	-106
E how verbs 2 rest 2 cue 1	-52
E if finite 0	-119
E if finite 2	-145
E if last proper	-98
E if last quote	-195
E if length 1	-87
E if length 2	-128
E if length 21	-132
E if length 3	-67
E if length 40	-61
E if length 5	-156
E if length 8	-119
E if noun 0	-42
E if noun 2	-123
E if plain	-61
E if quote	-195
E if rest 21	-227
E if rest 40	-59
E if rest 5	-254
E if rest 8	-175
E if say	-110
E if says false	-70
E if then if	-66
E if then if cue 0 false	-158
E if then if cue 0 true	-205
E if then if cue 1 false	-78
E if then if cue 1 true	-36
E if verbs 0 rest 1 cue 0	-124
E if verbs 0 rest 1 cue 1	-118
E if verbs 0 rest 2 cue 0	-120
E if verbs 0 rest 2 cue 1	-73
E if verbs 1 rest 1 cue 0	-99
E if verbs 1 rest 1 cue 1	60
E if verbs 1 rest 2 cue 1	-257
E if verbs 2 rest 1 cue 0	-65
E if verbs 2 rest 1 cue 1	-129
E if verbs 2 rest 2 cue 1	-198
E in :	-162
E in accord	-170
E in acknowledg	-231
E in add	-108
E in admits false	77
E in admits true	-144
E in announc	64
E in argu	-181
E in ask	91
E in asks false	86
E in attack	-123
E in back	-139
E in backs false	-36
E in backs true	-238
E in believes false	-215
E in believes true	-261
E in call	-339
E in claim	-217
E in clear	-135
E in continu	-245
E in criticises false	-60
E in demands false	-60
E in demands true	-246
E in find	-165
E in finite 1	-136
E in finite 2	-365
E in follow	-82
E in gerund 0	-112
E in gerund 1	70
E in gerund 2	-266
E in go	-143
E in infinitive 1	-339
E in infinitive 2	-136
E in intends false	-173
E in intends true	-107
E in last adjective	-270
E in last adverb	-243
E in last aux	-330
E in last conjunction	-277
E in last date	-236
E in last gerund	-92
E in last infinitive	-214
E in last noun	-78
E in last number	-351
E in last participle	-288
E in last preposition	-240
E in last pronoun	-109
E in last proper	-257
E in last quote	19
E in last wh	-157
E in length 13	-37
E in length 21	-291
E in length 3	-191
E in length 40	-380
E in length 5	-116
E in length 8	-66
E in mark 1	-141
E in not	-208
E in noun 0	-98
E in noun 1	-376
E in noun 2	-215
E in passive 0	-297
E in passive 1	-243
E in passive 2	-158
E in plain	16
E in plan	-84
E in point	-44
E in post	-139
E in praises false	-267
E in praises true	-146
E in preposition 0	-152
E in preposition 1	-248
E in promises false	-338
E in promises true	-216
E in promiz	-240
E in put	-118
E in question	31
E in quote	19
E in releas	-184
E in rest 13	-225
E in rest 2	-85
E in rest 21	-109
E in rest 3	-138
E in rest 5	-223
E in rest 8	-25
E in rul	-37
E in say	-62
E in says false	-41
E in says true	-71
E in see	-139
E in show	-203
E in speak	-132
E in speech	-223
E in stat	-144
E in statement	-196
E in suggest	-249
E in support	-154
E in tell	-371
E in then in	79
E in then in cue 0 true	-26
E in then in cue 1 false	-79
E in then in cue 1 true	-176
E in tweet	-209
E in verbs 0 rest 0 cue 1	-15
E in verbs 0 rest 1 cue 0	-170
E in verbs 0 rest 1 cue 1	-78
E in verbs 0 rest 2 cue 0	-292
E in verbs 0 rest 2 cue 1	-81
E in verbs 1 rest 0 cue 1	-291
E in verbs 1 rest 1 cue 0	-287
E in verbs 1 rest 1 cue 1	-281
E in verbs 1 rest 2 cue 0	31
E in verbs 1 rest 2 cue 1	-17
E in verbs 2 rest 0 cue 0	-338
E in verbs 2 rest 0 cue 1	-251
E in verbs 2 rest 1 cue 0	-229
E in verbs 2 rest 1 cue 1	-133
E in verbs 2 rest 2 cue 0	-170
E in verbs 2 rest 2 cue 1	-214
E in warns true	-236
E in word	-140
E in writ	58
E inside plain	-198
E inside then inside	-198
E into finite 0	-65
E into finite 1	-52
E into finite 2	-59
E into gerund 1	-67
E into gerund 2	-67
E into last gerund	-46
E into last infinitive	-74
E into last noun	-143
E into last participle	-117
E into last verb	-100
E into length 1	-60
E into length 13	-148
E into length 2	-26
E into length 21	-114
E into length 3	-63
E into length 40	-91
E into length 5	-80
E into length 8	-83
E into noun 0	-92
E into noun 1	-96
E into noun 2	-78
E into plain	-201
E into rest 13	-161
E into rest 21	-61
E into rest 3	-73
E into rest 40	-57
E into rest 5	-117
E into rest 8	-114
E into say	-62
E into says false	-108
E into says true	-138
E into then into	-230
E into then into cue 0 false	-67
E into then into cue 0 true	-159
E into then into cue 1 false	-139
E into then into cue 1 true	-114
E into verbs 0 rest 0 cue 0	-123
E into verbs 1 rest 0 cue 0	-110
E into verbs 1 rest 1 cue 0	-88
E into verbs 2 rest 0 cue 0	-44
E like finite 0	-53
E like finite 1	-158
E like last noun	-229
E like length 13	-111
E like length 2	52
E like length 21	-76
E like length 3	-152
E like length 40	-170
E like length 5	-143
E like length 8	-143
E like noun 2	-74
E like plain	-50
E like rest 21	35
E like rest 5	-39
E like rest 8	-97
E like say	-65
E like says false	-70
E like says true	-135
E like then like	-70
E like then like cue 0 false	-48
E like then like cue 1 false	-151
E like then like cue 1 true	-98
E like verbs 0 rest 0 cue 0	-43
E like verbs 0 rest 2 cue 1	-99
E like verbs 1 rest 0 cue 0	-140
E like verbs 2 rest 0 cue 0	-113
E near plain	-125
E near then near	-125
E next	92
E next false plain	23
E next plain	74
E next quote	31
E next true plain	131
E next true quote	39
E noun finite 0	-57
E noun finite 1	-190
E noun finite 2	-139
E noun last quote	-48
E noun length 13	-212
E noun length 21	39
E noun length 3	-94
E noun length 40	-64
E noun length 5	-82
E noun length 8	-117
E noun noun 0	-134
E noun quote	-48
E noun rest 1	-100
E noun rest 13	-109
E noun rest 21	71
E noun rest 40	-151
E noun rest 5	-178
E noun rest 8	-266
E noun say	-131
E noun says false	-115
E noun says true	44
E noun then noun	-156
E noun then noun cue 0 false	-123
E noun then noun cue 0 true	-118
E noun then noun cue 1 false	-151
E noun then noun cue 1 true	-181
E noun tweet	-125
E noun verbs 0 rest 0 cue 0	-118
E noun verbs 0 rest 0 cue 1	-126
E noun verbs 0 rest 1 cue 1	-102
E noun verbs 0 rest 2 cue 1	-106
E noun verbs 1 rest 0 cue 0	-216
E noun verbs 1 rest 1 cue 1	-90
E noun verbs 2 rest 0 cue 0	-82
E of accord	-46
E of accus	-70
E of add	-32
E of admits false	-43
E of admits true	-42
E of announc	-81
E of appeal	-52
E of argu	-21
E of ask	-61
E of asks false	-79
E of asks true	-54
E of attack	-74
E of back	-23
E of backs false	-80
E of backs true	-18
E of believes false	-86
E of believes true	-69
E of call	-76
E of claim	-28
E of continu	-36
E of criticises false	-134
E of criticises true	-80
E of criticiz	-67
E of demands false	-56
E of demands true	-66
E of fil	-15
E of finite 0	-76
E of finite 1	-117
E of finite 2	-110
E of gerund 0	-152
E of gerund 1	-98
E of gerund 2	-69
E of infinitive 0	-91
E of infinitive 1	-66
E of infinitive 2	-24
E of intends false	-27
E of intends true	-43
E of last adjective	-61
E of last adverb	-47
E of last conjunction	-49
E of last determiner	-68
E of last gerund	-37
E of last noun	-171
E of last number	-86
E of last preposition	-95
E of last pronoun	-73
E of last proper	-99
E of last quote	-107
E of last verb	-61
E of length 1	-94
E of length 13	-148
E of length 2	-58
E of length 21	-116
E of length 3	-117
E of length 40	-53
E of length 5	-87
E of length 8	-105
E of noun 0	-117
E of noun 1	-60
E of noun 2	-75
E of own	-20
E of passive 0	-71
E of passive 1	-43
E of passive 2	-25
E of plain	-199
E of plan	-43
E of pledg	-22
E of point	-72
E of praises false	-48
E of praises true	-50
E of preposition 0	-46
E of promises false	-78
E of promises true	-61
E of question	-63
E of quote	-107
E of releas	-41
E of report	-26
E of respond	-45
E of rest 13	-174
E of rest 2	-96
E of rest 21	-110
E of rest 3	-72
E of rest 40	-117
E of rest 5	-74
E of rest 8	-163
E of say	-87
E of says false	-87
E of says true	-97
E of see	-36
E of stat	-40
E of tell	-34
E of then of	-213
E of then of cue 0 false	-97
E of then of cue 0 true	-133
E of then of cue 1 false	-160
E of then of cue 1 true	-110
E of tweet	-36
E of verbs 0 rest 0 cue 0	-90
E of verbs 0 rest 0 cue 1	-100
E of verbs 0 rest 1 cue 0	-121
E of verbs 0 rest 1 cue 1	-134
E of verbs 0 rest 2 cue 0	-80
E of verbs 0 rest 2 cue 1	-103
E of verbs 1 rest 0 cue 0	-110
E of verbs 1 rest 0 cue 1	-68
E of verbs 1 rest 1 cue 0	-58
E of verbs 1 rest 1 cue 1	-73
E of verbs 1 rest 2 cue 0	-38
E of verbs 1 rest 2 cue 1	-90
E of verbs 2 rest 0 cue 0	-114
E of verbs 2 rest 0 cue 1	-52
E of verbs 2 rest 1 cue 0	-40
E of verbs 2 rest 1 cue 1	-53
E of verbs 2 rest 2 cue 1	-72
E of writ	-17
E off last infinitive	-159
E off length 13	-112
E off plain	-86
E off rest 8	-108
E off says true	-125
E off then off	-86
E off then off cue 0 true	-123
E on admits true	-244
E on asks true	-247
E on backs false	16
E on backs true	-202
E on believes true	-210
E on call	-81
E on criticises false	-46
E on criticises true	-189
E on demands false	-224
E on demands true	-241
E on finite 0	-41
E on finite 1	-95
E on finite 2	-27
E on follow	-59
E on gerund 0	-87
E on gerund 1	-150
E on gerund 2	-288
E on infinitive 2	-279
E on intends true	-158
E on last adjective	-223
E on last adverb	-226
E on last aux	-264
E on last conjunction	-155
E on last date	-184
E on last gerund	-45
E on last infinitive	-61
E on last noun	-38
E on last participle	-282
E on last preposition	-196
E on last pronoun	-210
E on last proper	-47
E on last verb	-53
E on length 1	-229
E on length 13	-87
E on length 2	-16
E on length 21	-222
E on length 3	-81
E on length 40	-23
E on length 5	-21
E on noun 0	-320
E on noun 2	15
E on passive 0	-140
E on plain	-32
E on point	-195
E on post	-83
E on put	-113
E on report	-126
E on rest 13	-73
E on rest 2	-15
E on rest 21	-50
E on rest 3	-104
E on rest 40	-47
E on rest 5	-108
E on rest 8	-39
E on say	51
E on says true	-17
E on show	-194
E on speak	-156
E on speech	-142
E on spend	-82
E on stat	59
E on tell	-182
E on then on cue 0 false	-46
E on then on cue 0 true	-106
E on then on cue 1 false	-40
E on then on cue 1 true	27
E on verbs 0 rest 1 cue 0	-125
E on verbs 0 rest 1 cue 1	-88
E on verbs 0 rest 2 cue 0	-190
E on verbs 0 rest 2 cue 1	-321
E on verbs 1 rest 0 cue 0	-415
E on verbs 1 rest 0 cue 1	-373
E on verbs 1 rest 1 cue 0	-154
E on verbs 1 rest 1 cue 1	-80
E on verbs 1 rest 2 cue 0	-275
E on verbs 1 rest 2 cue 1	-36
E on verbs 2 rest 0 cue 0	-46
E on verbs 2 rest 0 cue 1	-411
E on verbs 2 rest 1 cue 0	-255
E on verbs 2 rest 1 cue 1	45
E on verbs 2 rest 2 cue 1	-47
E once plain	-228
E once says true	-144
E once then once	-228
E or believes true	-159
E or finite 1	-123
E or finite 2	-176
E or gerund 2	-130
E or infinitive 0	-16
E or last adjective	-109
E or last proper	-295
E or last verb	-201
E or length 1	74
E or length 13	-246
E or length 2	-29
E or length 21	-162
E or length 3	-185
E or length 40	-75
E or length 8	-125
E or noun 0	-277
E or noun 2	-81
E or rest 13	-51
E or rest 2	-203
E or rest 3	-144
E or rest 40	-59
E or rest 5	-201
E or rest 8	-66
E or say	-135
E or says false	-149
E or says true	-175
E or stat	-40
E or then or	-19
E or then or cue 0 false	-80
E or then or cue 0 true	-19
E or then or cue 1 true	-155
E or verbs 0 rest 0 cue 0	-152
E or verbs 0 rest 1 cue 1	-113
E or verbs 0 rest 2 cue 1	72
E or verbs 1 rest 0 cue 0	-203
E or verbs 1 rest 1 cue 1	-174
E or verbs 1 rest 2 cue 1	-190
E or verbs 2 rest 0 cue 0	-87
E or verbs 2 rest 1 cue 0	-203
E or verbs 2 rest 1 cue 1	-89
E or verbs 2 rest 2 cue 1	-131
E out finite 0	-59
E out finite 1	-70
E out finite 2	-109
E out last gerund	-52
E out last infinitive	-70
E out last noun	-158
E out last participle	-109
E out last verb	-66
E out length 1	-117
E out length 13	-89
E out length 2	-151
E out length 21	-133
E out length 3	-33
E out length 40	-128
E out length 5	-165
E out length 8	-68
E out noun 0	-99
E out noun 1	-89
E out noun 2	-42
E out plain	-116
E out rest 13	-174
E out rest 21	-86
E out rest 3	-161
E out rest 40	-155
E out rest 5	-61
E out rest 8	-77
E out say	-140
E out says false	-90
E out says true	-72
E out then out	-133
E out then out cue 0 false	-69
E out then out cue 0 true	-78
E out then out cue 1 false	-87
E out then out cue 1 true	-97
E out verbs 0 rest 0 cue 0	-56
E out verbs 0 rest 2 cue 1	-52
E out verbs 1 rest 0 cue 0	-68
E out verbs 1 rest 1 cue 0	-50
E out verbs 1 rest 1 cue 1	-130
E out verbs 2 rest 0 cue 0	-88
E out verbs 2 rest 1 cue 1	-55
E out verbs 2 rest 2 cue 1	-68
E outside plain	-191
E outside then outside	-191
E over finite 0	-52
E over finite 1	-60
E over finite 2	-150
E over last noun	-92
E over last proper	-87
E over last verb	-88
E over length 1	-150
E over length 13	-109
E over length 2	18
E over length 21	-139
E over length 3	-121
E over length 40	-177
E over length 5	-141
E over length 8	-218
E over noun 0	-134
E over noun 1	-105
E over noun 2	-67
E over plain	-44
E over rest 13	-186
E over rest 21	-206
E over rest 40	-135
E over rest 5	-124
E over rest 8	-116
E over say	-76
E over says false	-193
E over says true	-89
E over then over	-54
E over then over cue 0 false	-50
E over then over cue 0 true	-124
E over then over cue 1 false	-185
E over then over cue 1 true	-182
E over verbs 0 rest 0 cue 0	-32
E over verbs 0 rest 0 cue 1	-110
E over verbs 1 rest 0 cue 0	-113
E over verbs 1 rest 0 cue 1	-76
E over verbs 1 rest 2 cue 1	-140
E over verbs 2 rest 0 cue 0	-113
E past finite 0	-93
E past last determiner	-90
E past length 1	-73
E past length 13	-85
E past length 21	-43
E past length 5	-42
E past length 8	-76
E past plain	-174
E past rest 3	-64
E past says false	-67
E past says true	-46
E past then past	-174
E past then past cue 0 false	-110
E past then past cue 0 true	-99
E past then past cue 1 false	-84
E past verbs 0 rest 0 cue 0	-105
E proper last quote	-28
E proper quote	-28
E proper rest 40	53
E proper then proper	-28
E proper then proper cue 1 true	53
E since finite 1	-53
E since finite 2	-111
E since last noun	-126
E since last participle	-72
E since last proper	-40
E since length 13	-42
E since length 21	-63
E since length 40	-111
E since length 5	-41
E since length 8	-180
E since noun 2	-162
E since plain	-109
E since rest 2	-75
E since rest 21	-135
E since rest 40	-73
E since rest 8	-92
E since say	-91
E since says false	-102
E since says true	-90
E since then since	-109
E since then since cue 0 false	-144
E since then since cue 0 true	-161
E since then since cue 1 true	-62
E since verbs 1 rest 0 cue 0	-82
E since verbs 1 rest 2 cue 1	-43
E since verbs 2 rest 0 cue 0	-107
E so finite 0	-94
E so finite 1	-82
E so finite 2	-52
E so last aux	-76
E so last noun	-87
E so last verb	-37
E so length 13	-55
E so length 2	-122
E so length 21	-124
E so length 3	-148
E so length 40	-112
E so length 5	-79
E so length 8	-97
E so noun 1	-69
E so noun 2	-37
E so plain	-144
E so rest 13	-95
E so rest 2	-55
E so rest 21	-62
E so rest 40	-54
E so rest 8	-53
E so say	-46
E so says false	-126
E so says true	-77
E so then so	-144
E so then so cue 0 false	-101
E so then so cue 0 true	-73
E so then so cue 1 true	-121
E so verbs 1 rest 0 cue 0	-56
E so verbs 1 rest 2 cue 1	-47
E so verbs 2 rest 0 cue 0	-171
E than finite 0	-125
E than finite 1	-66
E than finite 2	-51
E than last adjective	-137
E than last adverb	-125
E than last noun	-115
E than length 1	-91
E than length 13	-76
E than length 2	-49
E than length 21	-119
E than length 3	-67
E than length 40	-46
E than length 5	-107
E than length 8	-101
E than noun 0	-68
E than noun 1	-103
E than noun 2	-107
E than plain	-150
E than rest 13	-120
E than rest 2	-36
E than rest 21	-77
E than rest 3	-119
E than rest 40	-62
E than rest 5	-126
E than rest 8	-75
E than say	-100
E than says false	-117
E than says true	-74
E than then than	-168
E than then than cue 0 false	-104
E than then than cue 0 true	-79
E than then than cue 1 false	-193
E than then than cue 1 true	-84
E than verbs 0 rest 0 cue 0	-72
E than verbs 0 rest 1 cue 0	-58
E than verbs 0 rest 1 cue 1	-82
E than verbs 0 rest 2 cue 1	-129
E than verbs 1 rest 0 cue 0	-50
E than verbs 1 rest 0 cue 1	-88
E than verbs 1 rest 1 cue 0	-82
E than verbs 1 rest 1 cue 1	-96
E than verbs 1 rest 2 cue 1	-99
E than verbs 2 rest 0 cue 0	-176
E than verbs 2 rest 1 cue 0	-115
E than verbs 2 rest 1 cue 1	-42
E that admits false	-40
E that admits true	-43
E that ask	-94
E that asks false	-68
E that asks true	-69
E that backs false	-42
E that believes true	-68
E that call	-43
E that claim	-27
E that criticises false	-75
E that criticises true	-67
E that demands false	-41
E that demands true	-60
E that finite 0	-100
E that finite 1	-89
E that finite 2	-94
E that gerund 0	-136
E that gerund 1	-44
E that gerund 2	-34
E that go	-17
E that infinitive 0	-33
E that infinitive 1	-21
E that infinitive 2	-26
E that intends true	-18
E that last adjective	-44
E that last adverb	-55
E that last aux	-42
E that last conjunction	-28
E that last date	-118
E that last gerund	-120
E that last infinitive	-51
E that last noun	-207
E that last participle	-69
E that last preposition	-75
E that last pronoun	-111
E that last proper	-36
E that last quote	-118
E that last verb	-92
E that length 1	-113
E that length 13	-189
E that length 2	-62
E that length 21	-99
E that length 3	-33
E that length 40	-55
E that length 5	-135
E that length 8	-57
E that noun 0	-76
E that noun 1	-60
E that noun 2	-61
E that passive 0	-76
E that passive 1	-27
E that plain	-219
E that point	-23
E that post	-73
E that promises false	-76
E that promises true	-34
E that question	-55
E that quote	-118
E that report	-44
E that respond	-50
E that rest 13	-192
E that rest 2	-81
E that rest 21	-107
E that rest 3	-48
E that rest 40	-100
E that rest 5	-83
E that rest 8	-105
E that say	-43
E that says false	-88
E that says true	-134
E that stat	-33
E that statement	-99
E that suggest	-28
E that tell	-68
E that then that	-229
E that then that cue 0 false	-88
E that then that cue 0 true	-115
E that then that cue 1 false	-92
E that then that cue 1 true	-143
E that verbs 0 rest 0 cue 0	-95
E that verbs 0 rest 1 cue 0	-147
E that verbs 0 rest 1 cue 1	-151
E that verbs 0 rest 2 cue 0	-44
E that verbs 0 rest 2 cue 1	-56
E that verbs 1 rest 0 cue 0	-63
E that verbs 1 rest 1 cue 0	-65
E that verbs 1 rest 1 cue 1	-82
E that verbs 1 rest 2 cue 0	-56
E that verbs 1 rest 2 cue 1	-67
E that verbs 2 rest 0 cue 0	-39
E that verbs 2 rest 1 cue 0	-65
E that verbs 2 rest 1 cue 1	-21
E that verbs 2 rest 2 cue 0	-32
E that verbs 2 rest 2 cue 1	-84
E the last quote	-88
E the length 5	-70
E the quote	-88
E the says true	-145
E the then the	-88
E the then the cue 1 true	-133
E though last noun	-118
E though length 13	-127
E though length 21	-84
E though plain	-129
E though rest 13	-160
E though says true	-83
E though then though	-129
E though then though cue 0 true	-88
E through finite 0	18
E through finite 1	-126
E through finite 2	-126
E through last noun	43
E through length 13	-115
E through length 2	20
E through length 21	-128
E through length 5	-168
E through length 8	-90
E through plain	-73
E through rest 21	-137
E through rest 3	49
E through rest 5	-131
E through says false	-169
E through says true	-86
E through then through	-98
E through then through cue 0 true	-137
E through then through cue 1 false	-187
E through then through cue 1 true	-104
E through verbs 1 rest 0 cue 0	-126
E through verbs 2 rest 0 cue 0	-75
E to :	-194
E to accord	-219
E to accus	-236
E to add	-208
E to admits false	-219
E to admits true	-263
E to allow	-66
E to argu	-230
E to ask	-54
E to asks false	-344
E to attack	-85
E to back	-172
E to backs false	62
E to backs true	-269
E to believes false	-171
E to believes true	-236
E to break	-206
E to call	-74
E to cit	-260
E to claim	-285
E to clear	-186
E to continu	-244
E to criticises false	-215
E to criticises true	-118
E to criticiz	-78
E to decision	-74
E to demands false	-312
E to demands true	-295
E to denies true	-291
E to expects true	-251
E to explain	-260
E to find	-184
E to finite 0	-68
E to finite 1	-145
E to finite 2	-63
E to gerund 0	-401
E to gerund 1	-104
E to gerund 2	-138
E to go	-97
E to infinitive 0	-264
E to infinitive 1	-315
E to infinitive 2	-291
E to intends false	-181
E to intends true	-230
E to last adjective	-424
E to last adverb	-326
E to last aux	-187
E to last conjunction	-275
E to last date	-254
E to last gerund	-277
E to last infinitive	-385
E to last negation	-280
E to last noun	-90
E to last number	-293
E to last preposition	-272
E to last pronoun	-24
E to last proper	-42
E to last verb	32
E to last wh	-255
E to length 1	-51
E to length 13	-87
E to length 2	-101
E to length 21	-327
E to length 3	-47
E to length 40	-38
E to length 5	-84
E to length 8	-29
E to mark 1	-52
E to mark 2	-167
E to mean	-86
E to messag	-157
E to nam	-149
E to not	-240
E to noun 0	-16
E to noun 1	-362
E to own	-171
E to passive 0	-206
E to passive 1	-211
E to passive 2	-277
E to plain	23
E to plan	-115
E to pledg	-169
E to point	-215
E to post	-237
E to prais	-173
E to praises false	-190
E to praises true	-115
E to preposition 1	-166
E to preposition 2	-186
E to press	-86
E to promises false	-293
E to promises true	-225
E to promiz	-182
E to provid	-146
E to put	-145
E to question	-277
E to releas	52
E to report	-249
E to requir	-15
E to rest 13	-220
E to rest 2	-390
E to rest 21	-123
E to rest 3	-389
E to rest 5	44
E to rest 8	-86
E to rul	-105
E to say	-68
E to says false	-61
E to says true	-53
E to see	-63
E to seem	-218
E to send	-311
E to show	-246
E to speak	-165
E to speech	-309
E to stat	-348
E to statement	-235
E to suggest	-279
E to support	-169
E to talk	-206
E to tell	-366
E to then to	53
E to then to cue 0 false	-44
E to then to cue 0 true	-107
E to then to cue 1 false	-71
E to then to cue 1 true	19
E to think	-229
E to tweet	-199
E to urg	-180
E to use	-102
E to verbs 0 rest 0 cue 0	-30
E to verbs 0 rest 0 cue 1	-451
E to verbs 0 rest 1 cue 0	-295
E to verbs 0 rest 1 cue 1	-15
E to verbs 0 rest 2 cue 0	-289
E to verbs 0 rest 2 cue 1	-129
E to verbs 1 rest 0 cue 0	-63
E to verbs 1 rest 0 cue 1	-487
E to verbs 1 rest 1 cue 0	-365
E to verbs 1 rest 1 cue 1	-78
E to verbs 1 rest 2 cue 0	-297
E to verbs 1 rest 2 cue 1	-481
E to verbs 2 rest 0 cue 0	-49
E to verbs 2 rest 0 cue 1	-373
E to verbs 2 rest 1 cue 0	-361
E to verbs 2 rest 1 cue 1	-67
E to verbs 2 rest 2 cue 0	-183
E to want	-138
E to warns true	-109
E to writ	-233
E toward last noun	-113
E toward length 13	-154
E toward plain	-155
E toward says true	-126
E toward then toward	-187
E toward then toward cue 0 true	-120
E under finite 0	-117
E under finite 2	-68
E under last noun	-151
E under last verb	-96
E under length 13	-116
E under length 21	-103
E under length 5	-65
E under length 8	-84
E under plain	-182
E under rest 40	-120
E under says false	-207
E under says true	-116
E under then under	-182
E under then under cue 0 false	-85
E under then under cue 0 true	-114
E under then under cue 1 true	-104
E under verbs 0 rest 0 cue 0	-84
E until finite 1	50
E until last noun	-165
E until length 13	-103
E until length 21	-211
E until plain	-159
E until rest 5	-94
E until then until cue 0 true	-259
E until then until cue 1 true	27
E up finite 0	-64
E up finite 1	-120
E up finite 2	-67
E up last gerund	-115
E up last infinitive	-120
E up last verb	-64
E up length 1	-88
E up length 13	-127
E up length 2	-71
E up length 21	-101
E up length 3	-74
E up length 40	-107
E up length 5	-41
E up length 8	-120
E up noun 1	-69
E up noun 2	-72
E up plain	-167
E up rest 13	-134
E up rest 21	-98
E up rest 40	-106
E up rest 5	-82
E up rest 8	-93
E up say	-129
E up says false	-104
E up says true	-88
E up then up	-167
E up then up cue 0 false	-48
E up then up cue 0 true	-180
E up then up cue 1 false	-111
E up then up cue 1 true	-77
E up verbs 1 rest 0 cue 0	-119
E up verbs 1 rest 1 cue 0	-60
E up verbs 1 rest 1 cue 1	-42
E up verbs 2 rest 0 cue 0	-55
E upon plain	-163
E upon says true	-104
E upon then upon	-163
E upon then upon cue 1 true	-109
E verb last quote	-67
E verb length 13	68
E verb length 21	-133
E verb length 5	-33
E verb length 8	-99
E verb quote	-67
E verb rest 8	-76
E verb says true	-251
E verb then cue	-40
E verb then cue cue 1 false	-73
E verb then cue cue 1 true	-15
E verb then verb	-48
E verb verbs 0 rest 2 cue 1	34
E what finite 0	-129
E what finite 1	-87
E what finite 2	-115
E what gerund 1	-30
E what last aux	-82
E what last preposition	-68
E what last to	-79
E what length 1	-112
E what length 13	-145
E what length 2	-148
E what length 21	-145
E what length 3	-122
E what length 40	-60
E what length 5	-28
E what length 8	-97
E what noun 0	-69
E what noun 1	-105
E what plain	-142
E what rest 13	-133
E what rest 21	-75
E what rest 40	-103
E what rest 5	-150
E what rest 8	-100
E what say	-35
E what says false	-118
E what says true	-113
E what then what	-142
E what then what cue 0 false	-157
E what then what cue 0 true	-149
E what then what cue 1 false	-130
E what then what cue 1 true	-119
E what verbs 0 rest 1 cue 1	-58
E what verbs 0 rest 2 cue 1	-120
E what verbs 1 rest 1 cue 0	-87
E what verbs 1 rest 1 cue 1	-74
E what verbs 1 rest 2 cue 1	-57
E what verbs 2 rest 1 cue 1	-76
E what verbs 2 rest 2 cue 1	-85
E when finite 0	-43
E when finite 2	-90
E when last noun	-41
E when last proper	15
E when last quote	74
E when length 2	-113
E when length 3	-127
E when length 8	-140
E when noun 0	-141
E when noun 1	-182
E when noun 2	-134
E when plain	-115
E when quote	74
E when rest 13	-55
E when rest 21	-30
E when rest 40	-19
E when rest 5	-145
E when rest 8	-48
E when say	-45
E when says false	-45
E when says true	-47
E when then when	-39
E when then when cue 0 false	-140
E when then when cue 0 true	-214
E when then when cue 1 false	-69
E when then when cue 1 true	19
E when verbs 0 rest 1 cue 0	-130
E when verbs 0 rest 2 cue 1	-86
E when verbs 1 rest 1 cue 0	-147
E when verbs 1 rest 2 cue 1	29
E where last noun	-146
E where length 13	-54
E where length 21	-95
E where length 8	-98
E where plain	-236
E where rest 13	-62
E where rest 21	-128
E where says false	-55
E where says true	-113
E where then where	-236
E where then where cue 1 false	-75
E where then where cue 1 true	-94
E whether asks false	-101
E whether finite 0	-83
E whether finite 1	-136
E whether finite 2	-43
E whether last infinitive	-132
E whether last preposition	-117
E whether length 1	-79
E whether length 13	-127
E whether length 2	-82
E whether length 21	-101
E whether length 3	-51
E whether length 5	-67
E whether length 8	-90
E whether noun 0	-29
E whether noun 1	-103
E whether plain	-179
E whether question	-97
E whether rest 13	-87
E whether rest 21	-159
E whether rest 40	-117
E whether rest 8	-145
E whether say	-37
E whether says false	-58
E whether says true	-111
E whether then whether	-179
E whether then whether cue 0 false	-119
E whether then whether cue 0 true	-152
E whether then whether cue 1 false	-65
E whether then whether cue 1 true	-82
E whether verbs 0 rest 2 cue 1	-120
E whether verbs 1 rest 1 cue 0	-109
E whether verbs 1 rest 2 cue 1	-78
E which finite 0	-19
E which finite 1	-90
E which finite 2	-86
E which last preposition	-225
E which last quote	35
E which length 1	-139
E which length 13	-241
E which length 40	-129
E which length 5	-196
E which length 8	44
E which noun 0	-182
E which noun 1	-68
E which plain	-317
E which quote	35
E which rest 21	-216
E which rest 40	-52
E which rest 8	-50
E which says false	49
E which says true	-124
E which then which cue 0 true	-164
E which then which cue 1 false	-45
E which then which cue 1 true	-152
E which verbs 0 rest 1 cue 1	-106
E which verbs 0 rest 2 cue 1	38
E which verbs 1 rest 2 cue 1	-120
E while finite 0	-232
E while finite 2	-195
E while last noun	-67
E while length 13	-220
E while length 21	-43
E while length 3	-156
E while length 40	-225
E while length 5	-117
E while length 8	25
E while noun 0	55
E while noun 2	-79
E while plain	-114
E while rest 13	-44
E while rest 21	-129
E while rest 40	29
E while rest 5	-59
E while rest 8	-51
E while says false	-34
E while then while cue 0 true	-52
E while then while cue 1 false	124
E while then while cue 1 true	-54
E who demands false	-207
E who finite 0	-48
E who finite 2	-203
E who gerund 0	-216
E who last determiner	-197
E who last noun	26
E who last preposition	-61
E who last proper	-140
E who last quote	-152
E who length 13	75
E who length 2	-285
E who length 21	-277
E who length 3	-279
E who length 40	-129
E who length 5	-323
E who length 8	-85
E who noun 0	40
E who noun 1	-157
E who noun 2	-117
E who plain	-29
E who quote	-152
E who rest 13	-128
E who rest 5	-234
E who rest 8	-247
E who say	-176
E who says true	-356
E who stat	75
E who then who	-49
E who then who cue 0 false	-218
E who then who cue 0 true	-202
E who then who cue 1 true	-51
E who verbs 0 rest 1 cue 0	-180
E who verbs 0 rest 1 cue 1	-72
E who verbs 0 rest 2 cue 0	-142
E who verbs 1 rest 1 cue 0	-122
E who verbs 1 rest 1 cue 1	-249
E who verbs 1 rest 2 cue 0	-144
E who verbs 2 rest 1 cue 0	-66
E who verbs 2 rest 1 cue 1	-167
E who verbs 2 rest 2 cue 1	-193
E whom plain	-185
E whom then whom	-185
E whose plain	-196
E whose then whose	-196
E why finite 1	-191
E why plain	-201
E why says true	-95
E why then why	-201
E with ask	-200
E with asks true	-195
E with backs true	83
E with believes true	-118
E with call	-256
E with criticises false	45
E with criticises true	-80
E with demands true	-140
E with finite 0	-85
E with finite 1	-286
E with finite 2	-28
E with gerund 0	-81
E with gerund 1	-136
E with gerund 2	-263
E with go	-127
E with infinitive 0	-227
E with intends true	-83
E with last adjective	-238
E with last adverb	55
E with last aux	-184
E with last gerund	-228
E with last infinitive	-257
E with last noun	-88
E with last participle	126
E with last preposition	-169
E with last pronoun	-302
E with last proper	-44
E with last quote	36
E with last verb	-351
E with length 1	-77
E with length 2	-334
E with length 21	-407
E with length 40	-394
E with length 5	-19
E with noun 0	28
E with noun 1	-130
E with noun 2	-181
E with plain	21
E with quote	36
E with rest 2	-169
E with rest 21	-161
E with rest 3	-217
E with rest 40	-108
E with rest 5	-331
E with rest 8	20
E with say	-414
E with says false	-15
E with says true	-96
E with show	-19
E with stat	-206
E with then with	34
E with then with cue 0 false	-15
E with then with cue 0 true	18
E with then with cue 1 false	34
E with then with cue 1 true	-143
E with verbs 0 rest 0 cue 0	-400
E with verbs 0 rest 0 cue 1	-78
E with verbs 0 rest 1 cue 0	22
E with verbs 0 rest 1 cue 1	-73
E with verbs 0 rest 2 cue 0	-248
E with verbs 0 rest 2 cue 1	-30
E with verbs 1 rest 0 cue 0	-215
E with verbs 1 rest 0 cue 1	-189
E with verbs 1 rest 1 cue 0	-177
E with verbs 1 rest 1 cue 1	-228
E with verbs 1 rest 2 cue 0	-202
E with verbs 1 rest 2 cue 1	-65
E with verbs 2 rest 0 cue 0	65
E with verbs 2 rest 0 cue 1	-271
E with verbs 2 rest 1 cue 0	-147
E with verbs 2 rest 1 cue 1	-126
E with verbs 2 rest 2 cue 0	-136
E with verbs 2 rest 2 cue 1	-231
E within plain	-185
E within then within	-185
E without finite 2	-118
E without last noun	-93
E without length 13	-93
E without plain	-220
E without says true	-169
E without then without	-134
E without then without cue 1 true	-132
E – last noun	-43
E – length 13	-26
E – length 21	-110
E – length 5	-179
E – length 8	-166
E – noun 0	-130
E – rest 13	-224
E – says true	-99
E – then – cue 1 true	-187
E — finite 2	20
E — gerund 0	-47
E — last adjective	-17
E — last proper	-148
E — length 1	-105
E — length 13	17
E — length 2	-38
E — length 21	26
E — length 3	-210
E — length 40	-52
E — length 5	-84
E — length 8	-115
E — not	-95
E — noun 0	-91
E — noun 1	-166
E — noun 2	18
E — rest 13	44
E — rest 21	-48
E — rest 5	-85
E — rest 8	-33
E — say	137
E — says false	33
E — then a	133
E — then a cue 1 false	171
E — then adverb	-229
E — then and	-71
E — then from	-156
E — then from cue 1 true	-48
E — then noun	-223
E — then number	-203
E — then number cue 1 true	-49
E — then proper	-210
E — verbs 0 rest 0 cue 0	-131
E — verbs 0 rest 0 cue 1	-177
E — verbs 0 rest 1 cue 1	-76
E — verbs 1 rest 0 cue 0	-109
E — verbs 1 rest 0 cue 1	-175
E — verbs 1 rest 1 cue 1	-29
E — verbs 1 rest 2 cue 1	-37
E — verbs 2 rest 0 cue 0	36
E — verbs 2 rest 1 cue 1	-60
E — verbs 2 rest 2 cue 1	-20
G	80
G :	-19
G : mark adjective	32
G : mark proper	-81
G : mark verb	-30
G : proper	-29
G : punct base	-19
G : the	-44
G accept	-42
G accord	63
G accord a	-41
G accord gerund ing	62
G accord preposition start	-22
G accord proper	36
G accus	148
G accus finite proper	47
G accus proper	52
G accus verb ed	105
G acknowledg	88
G acknowledg finite proper	106
G acknowledg that	63
G add	-101
G add ,	102
G add .	136
G add finite proper	-78
G add finite she	77
G add gerund ,	131
G add gerund ing	76
G add that	125
G add verb ed	95
G address	-33
G adjective base his	17
G adjective base their	-96
G adjective base verb	-141
G adjective ed a	41
G admit	92
G admits finite	49
G admits gerund	-32
G admits noun	-25
G adopt	-46
G advocat	-99
G agree	-92
G ahead adjective base	15
G ahead of	-170
G aim	-46
G allow	-110
G announc	176
G announc finite noun	71
G announc finite proper	118
G announc verb ed	50
G answer	-28
G answer noun base	-91
G appeal	-21
G appeal noun base	28
G argu	170
G argu finite proper	40
G argu gerund ,	63
G argu gerund ing	95
G argu that	63
G argu verb ed	83
G argument	61
G ask	109
G ask about	-80
G ask finite noun	33
G ask finite proper	58
G ask finite start	45
G ask finite when	90
G ask participle ed	80
G ask the	92
G ask verb ed	21
G asks finite	70
G asks gerund	60
G assert	45
G attack	-16
G attack in	-52
G attack noun base	-202
G back	-63
G back finite verb	61
G back noun base	-22
G back to	18
G back verb base	35
G backs finite	-42
G believes finite	-52
G believes gerund	-88
G believes infinitive	-105
G believes noun	-40
G believes passive	41
G bet	-112
G blam	191
G block	-53
G break	-79
G call	90
G call finite ,	22
G call finite and	169
G call finite he	93
G call finite noun	-28
G call finite proper	68
G call for	102
G call gerund ,	141
G call gerund ing	29
G call him	95
G call it	23
G call noun base	-51
G call noun noun	-52
G call noun s	62
G call on	105
G call participle ed	37
G call the	99
G call to	35
G call verb ed	-75
G capital false false	76
G capital true true	47
G carry	-140
G cast	-82
G challeng	-113
G challeng noun base	-64
G charg	-122
G cheer	-141
G cit	89
G cit verb ed	-22
G claim	92
G claim finite noun	157
G claim noun base	-21
G claim verb ed	37
G clear	-40
G clear adjective base	-20
G comment	82
G comment noun 's	-42
G comment noun base	-147
G comment noun s	17
G comment verb	-29
G compar	-68
G compar verb ed	44
G conclud	55
G conclud verb ed	54
G condemn	64
G continu .	51
G continu finite he	41
G continu finite noun	-23
G continu finite proper	-54
G continu to	67
G continu verb s	-69
G contrast	-147
G convinc	59
G cover	-42
G credit	-15
G criticises finite	-22
G criticises gerund	21
G criticises infinitive	27
G criticises passive	-18
G criticiz	148
G criticiz participle ed	56
G criticiz proper	85
G decid	-17
G decision noun base	43
G declar	87
G declar verb ed	-18
G declin	-17
G deliver	-46
G deliver finite proper	-92
G deliver verb ed	-49
G demands finite	20
G demands gerund	56
G demands infinitive	21
G demands noun	-62
G demands passive	21
G demonstrat	-146
G denounc	195
G deny	64
G describ	82
G describ the	-16
G describ verb ed	184
G doubts noun	17
G earlier 0 gerund	-17
G earlier 0 infinitive	-17
G earlier 0 mark	-75
G earlier 0 passive	28
G earlier 1 gerund	-52
G earlier 1 mark	19
G earlier 1 passive	-52
G earlier 2 finite	-20
G earlier 2 infinitive	31
G earlier 2 passive	-15
G earlier 2 preposition	24
G embrac	-50
G endors	81
G endors participle ed	-55
G endors proper	-32
G endorsement	98
G endorsement noun base	38
G enter	-75
G enter the	39
G estimat	65
G expects finite	-69
G expects noun	-34
G explain	138
G explain verb ed	131
G express	182
G feel	-34
G figur	-69
G find finite proper	-58
G find verb base	-79
G finite ,	27
G finite .	75
G finite :	43
G finite a	59
G finite about	-26
G finite adjective	-54
G finite adverb	-51
G finite after	-58
G finite an	-16
G finite and	-72
G finite by	31
G finite date	20
G finite during	24
G finite from	-115
G finite gerund	39
G finite he	23
G finite her	-34
G finite himself	-114
G finite how	-49
G finite in	36
G finite its	-61
G finite noun	-16
G finite number	21
G finite of	73
G finite on	22
G finite out	44
G finite proper	-23
G finite that	-52
G finite the	32
G finite them	-79
G finite they	36
G finite this	89
G finite to	25
G finite up	21
G finite verb	-86
G focus	-58
G follow	-67
G follow finite start	-70
G follow gerund ing	19
G follow proper	-18
G follow verb base	-144
G follow verb ed	-84
G fundraiz gerund ing	-49
G gerund "	97
G gerund ,	-139
G gerund a	96
G gerund adjective	-29
G gerund adverb	-22
G gerund an	76
G gerund for	-89
G gerund he	-26
G gerund him	-30
G gerund his	-17
G gerund in	72
G gerund ing "	129
G gerund ing ,	31
G gerund ing adjective	-83
G gerund ing and	83
G gerund ing by	53
G gerund ing in	51
G gerund ing noun	-17
G gerund ing of	103
G gerund ing proper	-31
G gerund ing start	21
G gerund ing the	17
G gerund ing verb	64
G gerund number	-72
G gerund on	69
G gerund proper	37
G gerund the	-78
G gerund to	31
G gerund verb	26
G go	-31
G go finite noun	-17
G go finite proper	-21
G go infinitive base	-59
G go on	83
G go to	-158
G go verb base	-21
G hear	-92
G helpers 	17
G helpers 's	38
G helpers adverb	-73
G helpers can	-52
G helpers could	-29
G helpers has	-19
G helpers has been	-68
G helpers is	46
G helpers is adverb	31
G helpers to be	-77
G helpers will	95
G helpers would	-96
G highlight	18
G hit	-84
G hop	-56
G indicat	83
G indicat finite noun	77
G infinitive ,	44
G infinitive .	-70
G infinitive a	80
G infinitive adjective	-135
G infinitive base ,	-68
G infinitive base infinitive	44
G infinitive base on	84
G infinitive base proper	-28
G infinitive base that	31
G infinitive her	35
G infinitive proper	-58
G infinitive that	82
G infinitive to	108
G insist	81
G intends finite	-49
G intends gerund	-31
G intends noun	29
G judg	-90
G know	37
G know verb base	-91
G land	-251
G launch	-70
G list	-15
G list noun base	-23
G maintain	-120
G mark	-80
G mark proper	-45
G mark proper base	-128
G mark the	-44
G mean	-100
G mean verb s	-250
G mention	84
G messag	-45
G messag noun base	-59
G nam noun base	27
G negated false	76
G negated true	22
G not	74
G not finite he	31
G not finite noun	86
G not finite proper	18
G not noun base	-36
G not that	-42
G not verb ed	62
G noun 's	-160
G noun ,	-68
G noun -	49
G noun .	31
G noun /	-106
G noun :	41
G noun >	-55
G noun adverb	-65
G noun and	-225
G noun are	-70
G noun as	-33
G noun at	-68
G noun base 's	-77
G noun base /	-55
G noun base <	-72
G noun base adjective	-22
G noun base and	-23
G noun base gerund	96
G noun base her	-51
G noun base in	-60
G noun base its	-109
G noun base noun	24
G noun base number	-78
G noun base proper	-31
G noun base start	-128
G noun base that	-176
G noun base the	-56
G noun base their	-175
G noun base verb	-48
G noun by	55
G noun date	-50
G noun from	-32
G noun gerund	53
G noun ing ,	91
G noun ing noun	81
G noun on	45
G noun proper	-30
G noun s 's	-61
G noun s ,	107
G noun s adjective	17
G noun s gerund	45
G noun s his	-51
G noun s noun	-32
G noun s number	-41
G noun s proper	35
G noun s the	-77
G noun that	-50
G noun verb	-78
G noun was	-26
G noun with	-74
G offer	-69
G offer infinitive base	34
G opener " 13	49
G opener " 40	-36
G opener < 1	-66
G opener < 13	-29
G opener < 40	-187
G opener a 1	-210
G opener a 13	145
G opener a 2	-157
G opener a 40	-38
G opener a 5	-64
G opener a 8	23
G opener adjective 2	-55
G opener adjective 3	-29
G opener adjective 8	-28
G opener adverb 2	58
G opener adverb 21	22
G opener adverb 3	-59
G opener adverb 40	-53
G opener adverb 5	-31
G opener after 13	67
G opener after 40	-48
G opener although 40	-51
G opener and 13	-25
G opener and 2	28
G opener and 21	62
G opener and 3	30
G opener and 40	-78
G opener and 5	73
G opener and 8	65
G opener as 13	68
G opener as 2	54
G opener as 21	-57
G opener as 3	70
G opener as 40	-54
G opener as 5	-33
G opener as 8	63
G opener at 13	22
G opener at 21	-29
G opener at 40	16
G opener but 2	-75
G opener but 21	23
G opener but 3	26
G opener but 5	50
G opener date 40	20
G opener during 40	-79
G opener for 13	62
G opener for 40	-20
G opener for 5	-17
G opener gerund 0	21
G opener gerund 13	-67
G opener gerund 40	-22
G opener he 1	31
G opener he 13	-28
G opener he 21	-18
G opener he 3	57
G opener he 40	19
G opener he 8	27
G opener his 21	-36
G opener i 1	59
G opener i 13	-48
G opener i 21	90
G opener i 40	83
G opener i 8	-35
G opener if 13	44
G opener if 21	-36
G opener if 40	-97
G opener in 1	28
G opener in 2	-46
G opener in 21	52
G opener in 3	109
G opener in 40	26
G opener in 5	31
G opener in 8	-19
G opener it 1	38
G opener it 13	32
G opener it 21	-60
G opener it 5	97
G opener it 8	35
G opener noun 1	15
G opener noun 13	-17
G opener noun 2	-29
G opener noun 21	47
G opener noun 3	-70
G opener noun 5	-36
G opener noun 8	-36
G opener on 13	49
G opener on 21	86
G opener on 5	-123
G opener proper 1	-53
G opener proper 13	-32
G opener proper 21	46
G opener proper 5	-70
G opener proper 8	-27
G opener she 13	31
G opener some 2	55
G opener that 13	-38
G opener that 21	-48
G opener that 40	-15
G opener that 8	25
G opener the 1	-42
G opener the 2	-23
G opener the 21	-68
G opener the 8	-25
G opener they 1	-52
G opener they 21	-39
G opener this 13	-68
G opener this 21	83
G opener this 40	50
G opener this 5	-72
G opener though 21	-28
G opener verb 0	27
G opener verb 13	-112
G opener verb 21	18
G opener we 21	-22
G opener when 13	-49
G opener when 21	-36
G opener when 40	-90
G opener while 21	21
G opinion	-194
G order	37
G order noun base	-117
G own	-46
G own adjective base	-27
G own noun	30
G own noun his	17
G own noun their	-96
G participle base noun	-42
G participle base proper	-15
G participle base who	-23
G participle ed ,	-21
G participle ed he	-92
G participle ed noun	-35
G participle ed that	-80
G participle ed who	-137
G pass	-124
G passive by	-50
G passive on	-83
G passive to	-112
G pick	-137
G plan noun base	-121
G plan to	-56
G pledg noun	-115
G pledg to	100
G point	77
G point ,	-32
G point finite noun	25
G point finite number	-130
G point noun noun	-139
G point noun s	-90
G point out	173
G point to	68
G point verb ed	-21
G point verb s	-63
G post	65
G post ,	-54
G post noun	95
G post noun proper	-41
G post noun the	-100
G post verb	-130
G prais	177
G prais verb ed	141
G praises finite	-59
G predict	117
G preposition a	-41
G preposition proper	36
G present	-34
G press	74
G press noun	36
G press noun proper	-310
G press noun s	-33
G press proper s	-28
G promises gerund	66
G promises infinitive	18
G promiz to	42
G proper base of	-152
G proper base proper	-104
G proper base the	-17
G proper ed proper	16
G proper s proper	51
G propos	88
G proposal	62
G proposal noun base	90
G protest	-110
G provid	-29
G provid infinitive base	18
G provid noun	-75
G publish	-77
G punct base adjective	32
G punct base proper	-81
G punct base verb	-30
G push	-16
G put	-19
G put gerund ing	42
G put infinitive base	-59
G put verb base	-110
G question	25
G question about	-44
G question noun base	-33
G question noun s	-15
G question noun the	32
G question verb s	-23
G quote near  finite	-28
G quote near  gerund	-90
G quote near  infinitive	-48
G quote near  mark	-65
G quote near  noun	-18
G quote near left  finite	-24
G quote near left  gerund	-47
G quote near left  infinitive	-117
G quote near left right 1 finite	-58
G quote near left right 5 finite	30
G quote near left right 8 finite	-28
G quote near left right 8 gerund	101
G quote near right 0 finite	29
G quote near right 0 gerund	97
G quote near right 0 mark	61
G quote near right 1 gerund	36
G quote near right 1 infinitive	102
G quote near right 1 noun	-84
G quote near right 13 finite	26
G quote near right 13 noun	55
G quote near right 2 finite	114
G quote near right 2 gerund	173
G quote near right 2 noun	92
G quote near right 21 finite	-55
G quote near right 21 gerund	-15
G quote near right 3 finite	133
G quote near right 3 gerund	129
G quote near right 3 noun	78
G quote near right 40 finite	-15
G quote near right 40 gerund	16
G quote near right 40 noun	-40
G quote near right 5 finite	31
G quote near right 5 gerund	16
G quote near right 5 noun	47
G quote near right 8 gerund	24
G quote near right 8 noun	-44
G quote near touching  finite	-118
G quote near touching left  finite	39
G quoted false finite	19
G quoted false gerund	-24
G quoted false mark	-19
G quoted false noun	47
G quoted false preposition	63
G read	-24
G reason	-117
G reason noun base	-109
G reflect	-165
G releas a	47
G releas date	-87
G releas finite proper	-25
G remind	173
G replac	-77
G reply	42
G reply verb ed	66
G report	83
G report .	62
G report finite noun	-23
G report noun adjective	15
G report that	-40
G report verb	-85
G report verb ed	106
G report verb s	-46
G request	-67
G request noun base	-153
G requir	-139
G requir finite noun	-92
G requir infinitive base	-84
G respond finite noun	-20
G respond infinitive base	-51
G respond to	-32
G respons	-26
G respons noun in	15
G respons to	-117
G reveal	-172
G rul	-104
G rul noun	-142
G rul noun s	-70
G rul noun the	-27
G say	99
G say ,	54
G say .	61
G say :	88
G say a	48
G say adjective	40
G say adverb	71
G say date	22
G say finite )	48
G say finite ,	23
G say finite and	40
G say finite he	24
G say finite noun	163
G say finite number	111
G say finite she	38
G say finite they	-72
G say finite who	-61
G say gerund ,	151
G say gerund ing	118
G say gerund noun	54
G say he	23
G say his	-65
G say infinitive base	64
G say it	85
G say noun	39
G say noun ing	78
G say on	33
G say participle base	98
G say she	31
G say that	-18
G say the	44
G say they	56
G say to	37
G say verb	87
G say verb base	30
G say verb s	94
G says finite	36
G says mark	-19
G says noun	39
G says preposition	63
G see	-51
G see participle base	-73
G seek	-38
G seem finite noun	-102
G seem to	23
G send	-81
G send verb base	-34
G shar	-69
G shar noun base	-100
G show	-33
G show gerund ing	-22
G show noun base	-55
G show noun s	-136
G sid	-72
G sid noun base	-51
G sid noun proper	-98
G sign	-15
G sign noun s	22
G slam	174
G speak	-89
G speak finite proper	-43
G speak finite who	-74
G speak gerund ing	-132
G speak to	-99
G speak verb base	-24
G speech	15
G speech ,	-181
G speech noun adjective	-39
G speech noun base	38
G speech noun his	43
G speech noun s	-145
G spend	-117
G spend gerund ing	-68
G stat	68
G stat 's	-37
G stat ,	-34
G stat .	-18
G stat and	-94
G stat finite noun	54
G stat finite number	-192
G stat in	80
G stat noun	-220
G stat noun adjective	-138
G stat noun base	-77
G stat noun noun	-85
G stat noun of	-178
G stat noun proper	-71
G stat noun s	-216
G stat noun the	-44
G stat proper	-68
G stat proper base	45
G stat proper s	-137
G stat verb	-71
G stat verb base	-241
G stat verb s	-73
G statement	73
G statement .	-61
G statement gerund	168
G statement noun a	24
G statement noun base	24
G suggest	89
G suggest finite noun	-38
G suggest finite proper	43
G suggest gerund ing	44
G suggest verb ed	83
G suggest verb s	-15
G support	-30
G support noun base	-16
G support verb base	-166
G talk gerund ing	-63
G target	-79
G tell	93
G tell a	80
G tell adjective ing	-70
G tell finite he	50
G tell finite noun	33
G tell finite proper	30
G tell finite she	31
G tell gerund ing	23
G tell infinitive base	69
G tell noun	66
G tell proper	19
G tell verb base	57
G tell verb s	60
G think	121
G think finite i	25
G think that	20
G think verb base	-16
G threat	-113
G titl	-29
G tweet	85
G tweet /	-34
G tweet >	-55
G tweet adjective	23
G tweet finite proper	-25
G tweet noun	-97
G tweet noun /	-55
G tweet noun <	-72
G tweet noun base	-49
G tweet verb ed	64
G under adjective	40
G under gerund	50
G under if	-66
G under infinitive	-17
G under no	26
G under punct	-38
G under that	-41
G under who	-43
G urg	123
G use	-169
G use infinitive base	-94
G verb base "	-24
G verb base )	-21
G verb base but	21
G verb base he	-34
G verb base it	-24
G verb base noun	-24
G verb base she	72
G verb base start	-59
G verb base that	-47
G verb base they	-16
G verb base verb	16
G verb base who	-107
G verb base you	-159
G verb ed "	47
G verb ed ,	-35
G verb ed and	59
G verb ed it	58
G verb ed number	20
G verb ed proper	-21
G verb ed she	-37
G verb ed start	25
G verb ed that	121
G verb ed they	-43
G verb ed verb	22
G verb ed when	58
G verb ed who	-70
G verb s he	28
G verb s noun	-31
G verb s number	-114
G verb s she	65
G verb s that	-112
G verb s who	-105
G view	-53
G voic	-30
G volunteer	-206
G vow	177
G vow to	104
G want	-62
G warn	76
G warn that	167
G warn verb ed	80
G warns finite	70
G warns gerund	-30
G warns noun	-102
G word	36
G word noun s	-46
G writ	51
G writ ,	53
G writ .	142
G writ finite "	33
G writ finite he	26
G writ finite proper	21
G writ proper	-22
G writ verb base	41
G writer	-52
S adjacent	25
S adjacent before "	26
S adjacent before #	-124
S adjacent before 's	-117
S adjacent before (	-204
S adjacent before ,	-18
S adjacent before -	45
S adjacent before --	-54
S adjacent before /	-154
S adjacent before :	119
S adjacent before ;	101
S adjacent before >	-134
S adjacent before across	-59
S adjacent before adverb	-38
S adjacent before against	-176
S adjacent before although	47
S adjacent before among	-173
S adjacent before and	-46
S adjacent before are	-51
S adjacent before around	-186
S adjacent before as	17
S adjacent before at	-335
S adjacent before be	-231
S adjacent before been	-240
S adjacent before before	-171
S adjacent before being	-141
S adjacent before between	-253
S adjacent before beyond	-186
S adjacent before but	18
S adjacent before by	-140
S adjacent before date	-72
S adjacent before despite	66
S adjacent before do	-181
S adjacent before during	-184
S adjacent before for	-28
S adjacent before from	-144
S adjacent before gerund	-111
S adjacent before had	-52
S adjacent before has	-117
S adjacent before have	-147
S adjacent before how	-39
S adjacent before if	-35
S adjacent before in	-164
S adjacent before infinitive	-88
S adjacent before into	-224
S adjacent before is	-281
S adjacent before it	-134
S adjacent before like	-52
S adjacent before n't	-119
S adjacent before not	-52
S adjacent before noun	-50
S adjacent before of	-193
S adjacent before off	-204
S adjacent before on	-255
S adjacent before or	-139
S adjacent before out	-249
S adjacent before over	-191
S adjacent before participle	-69
S adjacent before past	-148
S adjacent before since	58
S adjacent before so	-105
S adjacent before start	36
S adjacent before than	-42
S adjacent before that	50
S adjacent before though	125
S adjacent before through	-195
S adjacent before to	-213
S adjacent before under	-173
S adjacent before up	-165
S adjacent before verb	-78
S adjacent before was	23
S adjacent before were	-191
S adjacent before what	39
S adjacent before when	36
S adjacent before where	50
S adjacent before while	55
S adjacent before whose	53
S adjacent before why	-18
S adjacent before with	-117
S adjacent before without	-166
S adjacent before –	-25
S adjacent finite	-40
S adjacent gerund	45
S adjacent infinitive	-97
S adjacent len 1	-38
S adjacent len 13	-108
S adjacent len 21	-110
S adjacent len 3	-31
S adjacent len 40	-209
S adjacent len 5	-29
S adjacent len 8	-74
S adjacent mark	-50
S adjacent noun	-52
S adjacent passive	-175
S adjacent verbs 0 who 0 commas 0	54
S adjacent verbs 0 who 0 commas 1	-159
S adjacent verbs 0 who 0 commas 2	-44
S adjacent verbs 0 who 0 commas 3	-210
S adjacent verbs 0 who 1 commas 0	-132
S adjacent verbs 0 who 1 commas 1	-99
S adjacent verbs 1 who 0 commas 0	-115
S adjacent verbs 1 who 0 commas 1	-275
S adjacent verbs 1 who 0 commas 3	-204
S adjacent verbs 1 who 1 commas 1	-61
S adjacent verbs 1 who 1 commas 2	-282
S adjacent verbs 2 who 0 commas 0	-209
S adjacent verbs 2 who 0 commas 1	-293
S adjacent verbs 2 who 0 commas 2	-47
S adjacent verbs 2 who 0 commas 3	-205
S adjacent verbs 2 who 1 commas 0	-102
S adjacent verbs 2 who 1 commas 1	-136
S adjacent verbs 2 who 1 commas 2	-363
S adjacent verbs 2 who 1 commas 3	-142
S after	46
S after before adjective	-48
S after before gerund	-133
S after before infinitive	-129
S after before noun	-35
S after before participle	-239
S after before proper	-200
S after before to	61
S after finite	15
S after gerund	-138
S after infinitive	-152
S after len 1	23
S after len 13	-31
S after len 2	-88
S after len 21	-18
S after len 3	-44
S after len 40	69
S after len 5	-53
S after next "	-26
S after next (	-201
S after next ,"	-39
S after next ,a	-130
S after next ,an	-49
S after next ,and	-106
S after next ,gerund	117
S after next ,noun	-265
S after next ,number	-16
S after next ,proper	-68
S after next ,the	-31
S after next ,verb	-58
S after next ,who	55
S after next -	77
S after next .	175
S after next :	48
S after next =	-75
S after next @	-132
S after next about	-146
S after next after	-145
S after next and	-364
S after next as	-153
S after next at	-293
S after next by	-241
S after next could	-170
S after next during	35
S after next for	-246
S after next from	-262
S after next had	-125
S after next has	-132
S after next in	-60
S after next is	-117
S after next of	-111
S after next on	-188
S after next that	-101
S after next to	-78
S after next verb	-285
S after next was	-153
S after next were	-174
S after next who	-66
S after next will	-139
S after next with	31
S after next would	-133
S after noun	-51
S after preposition	61
S after verbs 0 who 0 commas 2	-134
S after verbs 0 who 1 commas 0	18
S after verbs 1 who 0 commas 0	-132
S after verbs 1 who 0 commas 1	-142
S after verbs 1 who 0 commas 2	-144
S after verbs 1 who 1 commas 2	70
S after verbs 2 who 0 commas 0	-225
S after verbs 2 who 0 commas 1	-271
S after verbs 2 who 0 commas 2	-244
S after verbs 2 who 1 commas 0	-30
S after verbs 2 who 1 commas 1	-70
S after verbs 2 who 1 commas 2	55
S before " >	-57
S before " a	-58
S before " and	-76
S before " he	28
S before " in	80
S before " noun	-62
S before " on	-117
S before " proper	65
S before " she	-52
S before " the	137
S before " to	-124
S before " verb	-77
S before 's a	62
S before 's adjective	-190
S before 's participle	-188
S before 's the	-45
S before ( proper	-204
S before ) —	-114
S before , a	-79
S before , adjective	61
S before , adverb	-313
S before , after	-139
S before , an	39
S before , and	-131
S before , as	43
S before , at	-117
S before , but	-20
S before , date	-311
S before , for	-98
S before , has	-39
S before , he	38
S before , his	85
S before , i	43
S before , if	-99
S before , in	-187
S before , is	-128
S before , it	61
S before , like	-92
S before , noun	-23
S before , number	-97
S before , on	-104
S before , proper	33
S before , she	50
S before , that	-112
S before , the	-26
S before , they	-86
S before , those	-32
S before , though	-135
S before , to	-17
S before , was	-64
S before , when	-121
S before , where	-74
S before , which	-21
S before , while	-145
S before , whose	-85
S before , will	-65
S before , with	-76
S before - number	-198
S before - proper	163
S before - the	32
S before / proper	-171
S before : a	-217
S before : proper	-37
S before about gerund	-185
S before about his	-188
S before about noun	-190
S before about number	38
S before about proper	-213
S before about the	-214
S before across the	-144
S before adjective the	-127
S before adjective this	-116
S before adjective —	-63
S before adverb a	-44
S before adverb adjective	-47
S before adverb gerund	-212
S before adverb noun	-168
S before adverb number	-87
S before adverb participle	-230
S before adverb proper	66
S before adverb the	-255
S before after a	-82
S before after gerund	-105
S before after he	-138
S before after noun	-40
S before after proper	-58
S before after the	105
S before against proper	-203
S before against the	-152
S before although he	108
S before among noun	-149
S before among the	-156
S before and a	-36
S before and adjective	-358
S before and gerund	-214
S before and he	106
S before and it	19
S before and noun	-73
S before and number	-93
S before and proper	-96
S before and the	-121
S before are adjective	-219
S before are gerund	-181
S before are noun	73
S before are participle	-178
S before as a	-27
S before as adjective	-56
S before as he	73
S before as noun	-88
S before as proper	47
S before as she	-152
S before as the	-27
S before as they	-160
S before at a	-260
S before at noun	-166
S before at number	-183
S before at proper	-97
S before at the	-128
S before be a	-129
S before be adjective	-139
S before be gerund	-114
S before be noun	-138
S before be participle	-89
S before be the	-62
S before been adjective	-142
S before been gerund	-190
S before been participle	-148
S before before the	-257
S before but adjective	39
S before but he	90
S before but it	-206
S before but noun	104
S before but proper	-45
S before but she	124
S before but the	-98
S before but they	-75
S before by a	-171
S before by gerund	-171
S before by noun	-166
S before by number	70
S before by proper	-227
S before by the	-180
S before date adjective	25
S before date date	-202
S before date noun	-258
S before date number	-444
S before date proper	-247
S before during a	-132
S before during the	-160
S before for a	-41
S before for adjective	-249
S before for gerund	-200
S before for her	-221
S before for his	-137
S before for noun	86
S before for number	-173
S before for proper	-325
S before for the	-56
S before from noun	38
S before from proper	-298
S before from the	-210
S before gerund a	-92
S before gerund her	-136
S before gerund his	-205
S before gerund it	-123
S before gerund noun	-93
S before gerund proper	-97
S before gerund the	-95
S before gerund their	-131
S before gerund them	-85
S before had a	-135
S before had noun	-144
S before had participle	-127
S before has a	-111
S before has noun	-204
S before has participle	-169
S before have participle	-18
S before how adjective	-26
S before if proper	-252
S before if she	-218
S before if the	78
S before in a	-132
S before in an	69
S before in date	-230
S before in gerund	-120
S before in his	-274
S before in noun	-117
S before in number	-294
S before in proper	-93
S before in the	-206
S before infinitive a	29
S before infinitive adjective	-237
S before infinitive all	-179
S before infinitive any	-98
S before infinitive gerund	-134
S before infinitive her	-126
S before infinitive him	-47
S before infinitive his	-202
S before infinitive noun	-312
S before infinitive number	-175
S before infinitive proper	70
S before infinitive the	-316
S before infinitive their	-206
S before into the	-154
S before is a	-166
S before is adjective	-218
S before is gerund	-115
S before is noun	-123
S before is participle	-109
S before is the	-175
S before it adjective	-148
S before like noun	-216
S before like proper	-235
S before like the	-188
S before n't participle	-169
S before not adjective	-200
S before not participle	-93
S before noun a	-174
S before noun he	16
S before noun noun	-183
S before noun proper	-36
S before noun she	-70
S before noun that	-72
S before noun the	30
S before noun this	-249
S before noun who	-39
S before noun —	-156
S before of a	-59
S before of adjective	-245
S before of an	-245
S before of date	-191
S before of her	37
S before of his	-54
S before of noun	-447
S before of number	-222
S before of proper	-86
S before of the	-211
S before of those	-210
S before off the	-172
S before on a	-157
S before on adjective	-155
S before on date	-271
S before on her	50
S before on his	-183
S before on noun	-281
S before on proper	-229
S before on the	-310
S before or noun	-139
S before over proper	50
S before over the	-198
S before participle a	-140
S before participle his	-43
S before participle the	60
S before past noun	-142
S before proper a	-174
S before proper proper	-201
S before proper the	61
S before proper this	45
S before proper who	116
S before proper —	-109
S before since date	-129
S before since proper	-17
S before so adjective	-223
S before start "	60
S before start a	148
S before start adjective	100
S before start adverb	-63
S before start after	47
S before start and	-27
S before start another	137
S before start as	-89
S before start both	-128
S before start but	-84
S before start date	-38
S before start each	-125
S before start for	-64
S before start gerund	-108
S before start he	-24
S before start her	103
S before start his	-30
S before start i	-51
S before start if	-58
S before start in	-179
S before start it	-100
S before start its	-16
S before start no	-17
S before start noun	60
S before start on	-24
S before start proper	50
S before start some	-72
S before start their	-93
S before start they	38
S before start this	46
S before start verb	-121
S before start we	113
S before start when	-172
S before start you	39
S before than a	-155
S before that adjective	-185
S before that he	-112
S before that noun	-240
S before that proper	87
S before that she	-170
S before that the	35
S before though he	125
S before through the	-96
S before to a	-54
S before to adjective	-216
S before to his	51
S before to noun	-62
S before to proper	-108
S before to the	-53
S before under proper	-173
S before verb a	-135
S before verb adjective	-43
S before verb an	-224
S before verb date	-241
S before verb gerund	-244
S before verb he	-175
S before verb her	-89
S before verb him	-164
S before verb his	-383
S before verb it	-269
S before verb its	-233
S before verb noun	-140
S before verb number	48
S before verb proper	-117
S before verb the	-135
S before verb their	-116
S before verb them	-151
S before verb they	-192
S before was a	-43
S before was adjective	-230
S before was gerund	-167
S before was noun	-218
S before was participle	-214
S before was proper	35
S before was the	-51
S before were adjective	-169
S before were participle	-147
S before what proper	-97
S before when he	-159
S before when proper	52
S before when she	-79
S before when the	-58
S before where proper	-157
S before which proper	39
S before while proper	47
S before while the	-225
S before whose noun	-202
S before with a	-260
S before with adjective	-274
S before with an	-157
S before with noun	-202
S before with number	-72
S before with proper	-40
S before with the	-159
S before — a	-165
S before — number	-142
S before — proper	31
S before-comma	-20
S before-comma before "	-67
S before-comma before ,	-66
S before-comma before adverb	-202
S before-comma before and	-286
S before-comma before date	-132
S before-comma before for	-120
S before-comma before from	-148
S before-comma before in	-105
S before-comma before infinitive	-149
S before-comma before of	-100
S before-comma before on	-145
S before-comma before start	46
S before-comma before to	-225
S before-comma before verb	-245
S before-comma infinitive	-213
S before-comma len 1	44
S before-comma len 13	-33
S before-comma len 2	-88
S before-comma len 21	-89
S before-comma len 3	-103
S before-comma len 40	-91
S before-comma len 5	-20
S before-comma len 8	-67
S before-comma noun	-143
S before-comma preposition	-236
S before-comma verbs 0 who 0 commas 0	-17
S before-comma verbs 0 who 0 commas 1	55
S before-comma verbs 0 who 0 commas 2	24
S before-comma verbs 0 who 1 commas 1	145
S before-comma verbs 1 who 0 commas 0	-356
S before-comma verbs 1 who 0 commas 1	-276
S before-comma verbs 2 who 0 commas 0	-223
S between	35
S between before "	62
S between before )	-114
S between before ,	26
S between before adjective	-63
S between before noun	-156
S between before proper	-109
S between before start	-199
S between gerund	-17
S between infinitive	-44
S between len 1	-30
S between len 13	-83
S between len 21	-132
S between len 40	-89
S between len 5	-97
S between len 8	-107
S between mark	-70
S between passive	-129
S between preposition	20
S between verbs 0 who 0 commas 0	21
S between verbs 0 who 0 commas 1	15
S between verbs 0 who 0 commas 2	-52
S between verbs 0 who 1 commas 0	-229
S between verbs 0 who 1 commas 1	-186
S between verbs 0 who 1 commas 2	-128
S between verbs 1 who 0 commas 0	-58
S between verbs 1 who 0 commas 1	-188
S between verbs 1 who 0 commas 2	66
S between verbs 1 who 0 commas 3	-180
S between verbs 1 who 1 commas 0	-298
S between verbs 1 who 1 commas 1	-67
S between verbs 1 who 1 commas 2	-178
S between verbs 1 who 1 commas 3	-84
S between verbs 2 who 0 commas 0	-74
S between verbs 2 who 0 commas 1	-178
S between verbs 2 who 0 commas 2	-238
S between verbs 2 who 1 commas 0	-267
S between verbs 2 who 1 commas 1	-241
S between verbs 2 who 1 commas 2	-180
S between verbs 2 who 1 commas 3	-122
S comma	-22
S comma before (	-91
S comma before -	-129
S comma before about	-222
S comma before adverb	28
S comma before after	-88
S comma before against	-207
S comma before and	-89
S comma before as	-106
S comma before at	-279
S comma before be	-118
S comma before been	-74
S comma before before	-203
S comma before but	107
S comma before by	-204
S comma before date	-161
S comma before for	-83
S comma before from	-178
S comma before gerund	-50
S comma before had	-148
S comma before has	-221
S comma before have	71
S comma before in	-103
S comma before infinitive	-78
S comma before is	-167
S comma before noun	-152
S comma before of	-91
S comma before on	-239
S comma before or	-154
S comma before over	-148
S comma before participle	-171
S comma before start	56
S comma before than	-170
S comma before that	-271
S comma before to	-264
S comma before verb	-64
S comma before was	-180
S comma before with	-183
S comma finite	29
S comma gerund	-212
S comma infinitive	-203
S comma len 1	-114
S comma len 13	-51
S comma len 2	-108
S comma len 3	-91
S comma len 40	-135
S comma len 5	-153
S comma len 8	-17
S comma noun	-33
S comma passive	-262
S comma preposition	28
S comma verbs 0 who 0 commas 0	-97
S comma verbs 0 who 0 commas 1	68
S comma verbs 0 who 0 commas 2	-37
S comma verbs 1 who 0 commas 0	-169
S comma verbs 1 who 0 commas 1	-94
S comma verbs 1 who 0 commas 2	-106
S comma verbs 1 who 0 commas 3	-161
S comma verbs 1 who 1 commas 0	-119
S comma verbs 1 who 1 commas 2	60
S comma verbs 2 who 0 commas 0	-271
S comma verbs 2 who 0 commas 1	-67
S comma verbs 2 who 0 commas 2	-303
S comma verbs 2 who 1 commas 0	-95
S comma verbs 2 who 1 commas 1	-23
S comma verbs 2 who 1 commas 2	-37
S first "	124
S first -	-129
S first >	-57
S first a	-17
S first adverb	-295
S first although	-88
S first an	28
S first and	-165
S first another	-52
S first any	-87
S first as	30
S first at	-185
S first both	25
S first but	-56
S first by	-139
S first date	-131
S first during	-141
S first either	-214
S first every	-150
S first for	-152
S first gerund	-160
S first has	-103
S first he	30
S first him	-74
S first himself	-225
S first his	-15
S first i	-52
S first if	-120
S first in	-36
S first is	-24
S first it	-38
S first its	-50
S first like	-147
S first me	-211
S first my	-202
S first no	-133
S first none	-117
S first not	-61
S first on	-146
S first or	-101
S first our	-82
S first participle	-213
S first proper	17
S first so	-47
S first some	51
S first something	-154
S first such	-201
S first that	17
S first the	16
S first their	-200
S first them	-155
S first themselves	-159
S first these	-360
S first this	-59
S first those	-60
S first though	-147
S first to	-39
S first us	-19
S first verb	-23
S first was	-64
S first we	-25
S first what	-211
S first when	-151
S first where	-74
S first which	-35
S first while	-204
S first whose	-94
S first will	-65
S first with	-101
S first you	-26
S first your	-111
S first —	52
S head "	-181
S head 2008	-138
S head 2012	-122
S head 2016	-130
S head >	-28
S head a	-34
S head accord	-25
S head account	-98
S head ad	-64
S head address	-175
S head administration	64
S head advantage	-175
S head adviser	-51
S head after	70
S head ago	-249
S head aide	87
S head all	-83
S head an	-273
S head and	-122
S head another	-128
S head any	-63
S head appeal	66
S head appearance	-175
S head approach	-140
S head argument	-78
S head as	-129
S head attack	-98
S head attorney	123
S head audience	-208
S head authority	96
S head battle	-154
S head be	-106
S head bid	-75
S head bill	-225
S head birther	-195
S head board	61
S head book	-139
S head both	39
S head but	-114
S head call	-48
S head campaign	105
S head candidacy	41
S head candidate	-28
S head case	-228
S head caucus	-157
S head chairman	-52
S head change	-187
S head charge	117
S head chief	56
S head city	65
S head claim	-163
S head comment	-242
S head committee	-131
S head community	-163
S head company	-97
S head conference	-161
S head conservative	123
S head contest	-124
S head convention	-220
S head country	-229
S head court	-66
S head crisis	-149
S head criticism	-151
S head crowd	-110
S head day	-250
S head deal	-30
S head death	-131
S head debate	-137
S head decade	-134
S head decision	-125
S head delegate	-139
S head democrat	42
S head director	-80
S head document	15
S head dollar	-110
S head donor	-125
S head each	-220
S head editor	-137
S head effort	-21
S head election	-197
S head email	25
S head end	-97
S head endorsement	99
S head even	-165
S head event	-231
S head expert	75
S head face	-153
S head fact	-146
S head family	-26
S head far	-200
S head field	-20
S head fight	-131
S head figure	32
S head fiorina	-36
S head focus	-179
S head foundation	-168
S head friday	-231
S head friend	129
S head general	-20
S head given	-153
S head go	-199
S head government	29
S head group	-43
S head half	22
S head hall	-182
S head hand	-137
S head have	-157
S head he	28
S head him	-82
S head himself	-64
S head his	31
S head home	-174
S head hour	-147
S head however	-291
S head hundred	-146
S head i	49
S head id	-27
S head idea	-233
S head in	-148
S head incident	-187
S head include	-202
S head instance	-241
S head interview	-205
S head issue	-271
S head it	-42
S head its	-33
S head job	-139
S head just	-195
S head language	-231
S head late	35
S head law	-221
S head lawsuit	71
S head lawyer	44
S head lead	-266
S head legislation	-150
S head less	-210
S head letter	116
S head level	-134
S head life	-191
S head likely	-184
S head line	-171
S head list	-92
S head long	-223
S head look	-179
S head majority	49
S head make	-183
S head man	-43
S head manager	37
S head many	148
S head margin	-132
S head meeting	-262
S head member	56
S head message	-182
S head minute	-173
S head moment	-188
S head monday	-93
S head money	-178
S head month	-128
S head morning	-140
S head most	-18
S head move	-135
S head movement	-108
S head much	-187
S head name	-155
S head nation	-74
S head network	-103
S head news	-40
S head newspaper	58
S head night	-225
S head no	-154
S head nomination	-223
S head nominee	102
S head none	-117
S head note	-187
S head number	37
S head offer	-107
S head office	97
S head officer	-45
S head official	113
S head on	-50
S head one	-98
S head opponent	-45
S head opportunity	-154
S head organization	144
S head other	18
S head owner	-176
S head part	-230
S head party	-121
S head people	-54
S head percent	-38
S head percentage	-107
S head pic	-114
S head piece	43
S head plan	-39
S head point	-182
S head policy	-163
S head poll	29
S head power	-202
S head pressure	-163
S head primary	-135
S head program	-190
S head proper	67
S head proposal	-197
S head prosecutor	-147
S head push	-185
S head question	-235
S head race	-160
S head racist	-79
S head rally	-140
S head record	-126
S head remark	-220
S head report	110
S head reporter	31
S head republican	-144
S head request	-204
S head result	-165
S head rival	-240
S head role	-92
S head rule	-39
S head run	-120
S head saturday	-183
S head say	-280
S head secretary	-16
S head senator	25
S head server	-151
S head sery	-169
S head set	-126
S head show	-143
S head side	-66
S head source	-23
S head speak	-206
S head speech	-26
S head staffer	-109
S head stance	-186
S head start	-234
S head state	-81
S head statement	42
S head story	51
S head strategist	46
S head strategy	-163
S head struggle	-156
S head style	-185
S head success	-43
S head such	-108
S head summer	-262
S head sunday	-109
S head superdelegate	-237
S head support	-230
S head supporter	52
S head survey	59
S head tactic	-134
S head taken	-61
S head talk	-97
S head tax	-207
S head team	28
S head term	-108
S head terrorist	-97
S head test	-56
S head the	-40
S head their	-151
S head them	-135
S head themselves	-182
S head there	-24
S head they	-29
S head thing	-214
S head this	-119
S head those	-33
S head thursday	-147
S head time	-204
S head tool	-84
S head topic	-176
S head trade	-183
S head trump	51
S head try	-199
S head tuesday	-193
S head tweet	84
S head tweet-id	-62
S head us	-20
S head use	-207
S head version	-86
S head victory	-215
S head video	-175
S head violence	-16
S head vote	-143
S head voter	-45
S head wall	-116
S head wave	-155
S head way	-259
S head we	-52
S head wednesday	-134
S head week	-216
S head when	-140
S head wife	-59
S head will	-36
S head win	-188
S head woman	-55
S head women	-44
S head word	-223
S head work	-124
S head world	-175
S head year	-234
S head you	-25
S head —	96
S inverted-0	-81
S inverted-0 before verb	-81
S inverted-0 finite	-144
S inverted-0 gerund	-167
S inverted-0 infinitive	45
S inverted-0 len 1	-100
S inverted-0 len 13	-150
S inverted-0 len 2	-281
S inverted-0 len 3	-210
S inverted-0 len 5	-19
S inverted-0 len 8	-179
S inverted-0 noun	-150
S inverted-0 verbs 0 who 0 commas 0	-70
S inverted-0 verbs 0 who 0 commas 1	-244
S inverted-1	-25
S inverted-1 before verb	-25
S inverted-1 finite	-122
S inverted-1 gerund	-43
S inverted-1 infinitive	-247
S inverted-1 len 1	-174
S inverted-1 len 13	-332
S inverted-1 len 2	-111
S inverted-1 len 3	-163
S inverted-1 noun	-182
S inverted-1 verbs 0 who 0 commas 0	-255
S inverted-1 verbs 0 who 0 commas 1	-211
S inverted-1 verbs 1 who 0 commas 0	-90
S inverted-1 verbs 1 who 0 commas 1	99
S inverted-2	-156
S inverted-2 before verb	-156
S inverted-2 finite	-71
S inverted-2 gerund	-116
S inverted-2 infinitive	-181
S inverted-2 len 1	-84
S inverted-2 len 13	-167
S inverted-2 len 2	-94
S inverted-2 len 3	-94
S inverted-2 len 5	-35
S inverted-2 len 8	-102
S inverted-2 noun	-155
S inverted-2 verbs 0 who 0 commas 0	-103
S inverted-2 verbs 1 who 0 commas 0	-75
S joins 0 commas 2	-28
S joins 1 commas 0	25
S joins 1 commas 1	37
S joins 1 commas 2	-23
S joins 1 commas 3	-86
S joins 2 commas 0	-23
S joins 2 commas 1	-93
S joins 2 commas 2	-25
S last "	-91
S last '	-75
S last ''	-170
S last 's	39
S last )	15
S last ,	-16
S last 10	48
S last <	-55
S last >	-29
S last a	-19
S last activists	33
S last administration	38
S last adviser	-189
S last aides	32
S last an	-208
S last and	-87
S last as	-122
S last attacks	-22
S last authorities	33
S last birther	-233
S last book	-24
S last but	-231
S last by	-123
S last campaign	110
S last candidate	-52
S last chairman	22
S last chief	-78
S last comments	-147
S last company	-34
S last conference	-112
S last conservatives	40
S last continued	-19
S last convention	-224
S last court	69
S last crowd	74
S last date	-31
S last day	-84
S last debate	-174
S last delegates	-250
S last democrats	-21
S last director	-48
S last effort	-51
S last efforts	-31
S last email	-215
S last executive	98
S last family	-24
S last fiorina	78
S last for	-76
S last foundation	-143
S last from	-96
S last general	45
S last government	-40
S last governor	36
S last group	-130
S last groups	69
S last helped	-198
S last her	-34
S last him	-70
S last himself	-36
S last his	-18
S last home	-174
S last i	-64
S last id	-27
S last in	-121
S last issue	-142
S last its	-59
S last lawsuit	96
S last leaders	-55
S last long	49
S last man	15
S last many	16
S last media	-130
S last meeting	-53
S last member	-17
S last members	20
S last money	-79
S last month	-80
S last most	-156
S last move	-155
S last no	-102
S last nomination	-50
S last nominee	-92
S last of	-52
S last office	104
S last official	31
S last officials	105
S last on	-48
S last one	-48
S last or	-175
S last organization	-47
S last other	-183
S last others	-48
S last paid	-74
S last party	-78
S last people	-174
S last percent	-79
S last percentage	-203
S last pic	-99
S last plan	-91
S last police	59
S last policy	-152
S last poll	73
S last president	-130
S last primary	-65
S last race	-45
S last report	117
S last said	-132
S last secretary	-90
S last senator	52
S last she	42
S last side	-63
S last some	16
S last source	-19
S last sources	23
S last speech	-62
S last spokesman	68
S last state	19
S last statement	-159
S last states	-196
S last superdelegates	21
S last support	-241
S last supporter	141
S last supporters	47
S last tax	-183
S last term	-135
S last that	-26
S last the	-30
S last their	-138
S last them	-196
S last this	-157
S last those	-193
S last three	-65
S last time	-229
S last to	-216
S last trump	94
S last tweet-id	-35
S last two	-34
S last video	-183
S last vote	-66
S last voters	-43
S last way	-52
S last we	-15
S last when	-143
S last who	28
S last with	-186
S last without	-82
S last woman	38
S last year	-160
S last years	117
S lastkey " 	-181
S lastkey ' 	-36
S lastkey 's 	39
S lastkey ) 	15
S lastkey , 	-16
S lastkey < 	-55
S lastkey > alone	-28
S lastkey a 	-123
S lastkey a alone	-82
S lastkey adjective 	-62
S lastkey adverb 	-156
S lastkey an 	-164
S lastkey an alone	-117
S lastkey and 	-52
S lastkey and alone	-54
S lastkey as 	-61
S lastkey both 	-207
S lastkey both alone	55
S lastkey but 	-182
S lastkey but alone	-100
S lastkey by 	-81
S lastkey date 	-25
S lastkey date alone	-196
S lastkey for 	-76
S lastkey from 	-96
S lastkey gerund 	-176
S lastkey he 	-242
S lastkey he alone	23
S lastkey her 	-154
S lastkey her alone	29
S lastkey him 	-134
S lastkey him alone	15
S lastkey his 	-119
S lastkey i 	-268
S lastkey i alone	31
S lastkey in 	-113
S lastkey infinitive 	-349
S lastkey it 	-173
S lastkey it alone	43
S lastkey its 	-78
S lastkey its alone	-24
S lastkey no 	-163
S lastkey no alone	-59
S lastkey noun alone	-50
S lastkey number 	-100
S lastkey number alone	-199
S lastkey of 	-52
S lastkey on 	-48
S lastkey or 	-175
S lastkey participle 	-102
S lastkey participle alone	-197
S lastkey proper 	-37
S lastkey she 	-392
S lastkey she alone	58
S lastkey some 	-287
S lastkey some alone	44
S lastkey that 	-19
S lastkey the 	-96
S lastkey the alone	-121
S lastkey their 	-88
S lastkey their alone	-102
S lastkey them 	-165
S lastkey them alone	-79
S lastkey they 	-322
S lastkey they alone	84
S lastkey this 	-109
S lastkey this alone	-120
S lastkey those 	-173
S lastkey those alone	-121
S lastkey to 	-216
S lastkey verb 	-76
S lastkey verb alone	-205
S lastkey we 	-231
S lastkey we alone	48
S lastkey when alone	-140
S lastkey which 	-161
S lastkey which alone	20
S lastkey who 	31
S lastkey with 	-186
S lastkey without 	-80
S lastkey you 	-193
S lastkey you alone	23
S left next '	-65
S left next 's	-106
S left next 've	57
S left next (	-232
S left next )	44
S left next ,a	-226
S left next ,adjective	-101
S left next ,adverb	72
S left next ,an	-238
S left next ,and	-266
S left next ,but	-165
S left next ,gerund	29
S left next ,has	-73
S left next ,in	142
S left next ,is	-45
S left next ,noun	-96
S left next ,number	-111
S left next ,proper	-274
S left next ,the	-371
S left next ,to	-218
S left next ,verb	-40
S left next ,was	-271
S left next ,will	-52
S left next -	-34
S left next --	-89
S left next /	-108
S left next :	-74
S left next <	-34
S left next adjective	-92
S left next after	-84
S left next and	-288
S left next are	35
S left next as	-149
S left next be	-148
S left next by	-117
S left next can	-70
S left next could	15
S left next did	-46
S left next do	37
S left next for	-123
S left next from	-44
S left next gerund	-137
S left next have	32
S left next in	-162
S left next is	-96
S left next may	-110
S left next might	-216
S left next noun	-87
S left next of	-216
S left next on	-86
S left next proper	-81
S left next that	-141
S left next to	-56
S left next was	-96
S left next what	-187
S left next when	-88
S left next which	-58
S left next who	-39
S left next will	-74
S left next with	-38
S left next would	-57
S left next —	-197
S none	-138
S none :	-268
S none accept	-228
S none accord	-73
S none accus	-17
S none acknowledg	-160
S none add	-356
S none address	-197
S none admit	-213
S none adopt	-180
S none advocat	-122
S none ahead	53
S none aim	34
S none allow	-80
S none announc	-41
S none answer	-133
S none appeal	-219
S none argu	-294
S none argument	-39
S none ask	89
S none assert	24
S none attack	-62
S none back	-99
S none bet	-95
S none blam	-279
S none block	-149
S none break	-214
S none call	-66
S none carry	-134
S none cast	-173
S none challeng	-66
S none charg	-105
S none cheer	-134
S none cit	-128
S none claim	-229
S none clear	-46
S none comment	68
S none compar	-220
S none conclud	-199
S none condemn	-210
S none continu	-76
S none contrast	-241
S none convinc	-116
S none cover	-234
S none credit	-212
S none criticiz	-35
S none decid	-229
S none decision	-201
S none declar	-64
S none declin	-217
S none deliver	-220
S none demonstrat	-220
S none denounc	66
S none deny	-208
S none describ	-169
S none document	-162
S none embrac	-183
S none endors	-121
S none endorsement	26
S none enter	-66
S none explain	-115
S none express	-240
S none feel	-130
S none figur	-31
S none fil	-217
S none find	-229
S none finite	-164
S none focus	-228
S none follow	-338
S none fundraiz	-149
S none gerund	-199
S none go	-142
S none hear	-176
S none highlight	-203
S none hit	-85
S none hop	-185
S none indicat	-130
S none infinitive	-184
S none insist	-192
S none judg	-97
S none know	205
S none launch	-155
S none list	-116
S none maintain	-101
S none mark	-98
S none mean	22
S none men	50
S none mention	-66
S none messag	-23
S none nam	-195
S none noun	-85
S none offer	-246
S none opinion	-77
S none order	-142
S none own	-215
S none pass	-80
S none passive	150
S none pick	-106
S none plan	-178
S none pledg	-312
S none point	-380
S none post	-147
S none prais	-104
S none predict	29
S none preposition	-73
S none present	-146
S none press	50
S none promiz	-126
S none propos	-32
S none proposal	-209
S none protest	-69
S none provid	-230
S none publish	-139
S none push	-191
S none put	-254
S none question	101
S none read	-131
S none reason	-48
S none reflect	-102
S none releas	-228
S none remark	-144
S none replac	-106
S none request	-155
S none requir	-113
S none respond	-185
S none respons	-148
S none reveal	-117
S none rul	-36
S none say	-275
S none see	-149
S none seek	-196
S none seem	127
S none shar	-169
S none show	-173
S none sid	-106
S none sign	-255
S none slam	-257
S none speak	-144
S none speech	49
S none spend	-71
S none stat	-113
S none statement	-303
S none suggest	-147
S none support	-225
S none talk	-246
S none target	-139
S none tell	-209
S none think	-41
S none threat	-84
S none titl	113
S none tweet	-198
S none urg	-148
S none use	-104
S none view	-81
S none voic	-167
S none volunteer	-109
S none vow	-204
S none want	-169
S none warn	-287
S none word	-238
S none writ	-298
S none writer	-116
S owner	27
S owner before "	-172
S owner before ,	-17
S owner before adverb	-148
S owner before and	43
S owner before as	68
S owner before but	-105
S owner before by	-65
S owner before for	44
S owner before from	-15
S owner before gerund	-210
S owner before has	-57
S owner before infinitive	-38
S owner before is	-143
S owner before of	-84
S owner before on	-217
S owner before participle	29
S owner before start	-30
S owner before to	-18
S owner before verb	-249
S owner before with	-52
S owner len 1	33
S owner len 13	16
S owner len 2	-21
S owner len 21	-234
S owner len 3	-32
S owner len 40	-187
S owner len 5	-110
S owner len 8	-294
S owner noun	27
S owner verbs 0 who 0 commas 0	18
S owner verbs 0 who 0 commas 1	-193
S owner verbs 1 who 0 commas 0	-114
S owner verbs 1 who 0 commas 1	-222
S owner verbs 1 who 1 commas 0	-129
S owner verbs 2 who 0 commas 0	-172
S owner verbs 2 who 0 commas 1	-141
S owner verbs 2 who 1 commas 1	-199
S subject	-40
S subject before "	-145
S subject before (	-227
S subject before :	-185
S subject before after	-78
S subject before against	-176
S subject before and	-39
S subject before are	-125
S subject before as	38
S subject before at	-205
S subject before but	-25
S subject before by	-168
S subject before date	-100
S subject before for	-88
S subject before from	-248
S subject before gerund	-73
S subject before had	-64
S subject before has	-174
S subject before have	-185
S subject before how	-240
S subject before if	-29
S subject before in	-115
S subject before infinitive	-161
S subject before is	-176
S subject before like	-149
S subject before not	-163
S subject before noun	-54
S subject before of	-93
S subject before on	-254
S subject before participle	-183
S subject before proper	26
S subject before since	-197
S subject before than	-147
S subject before that	-344
S subject before though	-102
S subject before to	-67
S subject before verb	-215
S subject before was	62
S subject before where	64
S subject before while	-51
S subject before with	-75
S subject before —	-202
S subject finite	-140
S subject infinitive	-35
S subject len 1	-51
S subject len 13	-70
S subject len 2	-43
S subject len 21	-127
S subject len 3	-61
S subject len 40	-169
S subject len 5	-57
S subject len 8	-73
S subject mark	-27
S subject noun	-65
S subject passive	-157
S subject preposition	-374
S subject verbs 0 who 0 commas 0	17
S subject verbs 0 who 0 commas 1	-36
S subject verbs 0 who 0 commas 2	64
S subject verbs 0 who 1 commas 0	-138
S subject verbs 0 who 1 commas 1	-169
S subject verbs 1 who 0 commas 0	-180
S subject verbs 1 who 0 commas 1	-360
S subject verbs 1 who 0 commas 2	-200
S subject verbs 1 who 1 commas 0	-201
S subject verbs 1 who 1 commas 1	-77
S subject verbs 2 who 0 commas 0	-276
S subject verbs 2 who 0 commas 1	-186
S subject verbs 2 who 0 commas 2	-177
S subject verbs 2 who 0 commas 3	-239
S subject verbs 2 who 1 commas 0	-201
S subject verbs 2 who 1 commas 1	23
S subject verbs 2 who 1 commas 2	-139
S subject-cue	-35
S subject-cue before "	22
S subject-cue before ,	82
S subject-cue before adverb	-43
S subject-cue before after	-36
S subject-cue before and	-44
S subject-cue before at	-162
S subject-cue before by	-143
S subject-cue before date	-176
S subject-cue before for	-95
S subject-cue before in	-171
S subject-cue before infinitive	-137
S subject-cue before noun	-170
S subject-cue before of	-261
S subject-cue before on	-172
S subject-cue before start	21
S subject-cue before that	-87
S subject-cue before to	-146
S subject-cue before verb	-21
S subject-cue before when	74
S subject-cue finite	-141
S subject-cue gerund	-61
S subject-cue len 13	-108
S subject-cue len 3	-94
S subject-cue len 40	-255
S subject-cue len 5	-46
S subject-cue len 8	-18
S subject-cue mark	76
S subject-cue noun	-73
S subject-cue preposition	-48
S subject-cue verbs 0 who 0 commas 2	82
S subject-cue verbs 0 who 1 commas 0	-180
S subject-cue verbs 0 who 1 commas 1	-171
S subject-cue verbs 1 who 0 commas 0	-220
S subject-cue verbs 1 who 0 commas 1	-47
S subject-cue verbs 1 who 1 commas 1	-170
S subject-cue verbs 2 who 0 commas 0	-155
S subject-cue verbs 2 who 0 commas 1	-166
S subject-cue-far	-119
S subject-cue-far before ,	81
S subject-cue-far before in	-122
S subject-cue-far before of	-206
S subject-cue-far before start	-126
S subject-cue-far before verb	-104
S subject-cue-far finite	-179
S subject-cue-far len 1	38
S subject-cue-far len 13	-119
S subject-cue-far len 2	-184
S subject-cue-far len 21	-95
S subject-cue-far len 3	-198
S subject-cue-far len 5	-233
S subject-cue-far len 8	-216
S subject-cue-far verbs 0 who 0 commas 0	-37
S subject-cue-far verbs 0 who 0 commas 1	-132
S subject-cue-far verbs 1 who 0 commas 0	-185
S subject-cue-first	-68
S subject-cue-first before "	-92
S subject-cue-first before ,	-49
S subject-cue-first before for	-85
S subject-cue-first before in	-93
S subject-cue-first before of	-202
S subject-cue-first before start	23
S subject-cue-first before verb	48
S subject-cue-first finite	-72
S subject-cue-first len 13	-282
S subject-cue-first len 2	-74
S subject-cue-first len 3	-15
S subject-cue-first len 8	-58
S subject-cue-first noun	-57
S subject-cue-first verbs 0 who 0 commas 0	-75
S subject-cue-first verbs 0 who 0 commas 1	-69
S subject-cue-first verbs 1 who 0 commas 0	-120
S subject-far	-85
S subject-far before "	-154
S subject-far before ,	63
S subject-far before adverb	-174
S subject-far before and	21
S subject-far before as	-162
S subject-far before at	-87
S subject-far before but	-119
S subject-far before for	-211
S subject-far before in	-126
S subject-far before infinitive	-204
S subject-far before is	-53
S subject-far before of	-224
S subject-far before start	-23
S subject-far before that	-233
S subject-far before to	-200
S subject-far before verb	-184
S subject-far before with	-184
S subject-far finite	-103
S subject-far gerund	-46
S subject-far infinitive	-50
S subject-far len 1	-100
S subject-far len 13	-53
S subject-far len 2	-33
S subject-far len 21	-245
S subject-far len 3	-305
S subject-far len 40	-316
S subject-far len 5	47
S subject-far len 8	-268
S subject-far noun	-95
S subject-far verbs 0 who 0 commas 0	-48
S subject-far verbs 0 who 0 commas 1	-283
S subject-far verbs 0 who 1 commas 0	-120
S subject-far verbs 1 who 0 commas 0	-41
S subject-far verbs 1 who 0 commas 1	-137
S subject-far verbs 1 who 0 commas 2	-226
S subject-far verbs 1 who 1 commas 0	-119
S subject-far verbs 2 who 0 commas 0	-131
S subject-far verbs 2 who 0 commas 1	-175
S subject-far verbs 2 who 1 commas 1	-32
S subject-first	-85
S subject-first before ,	77
S subject-first before adverb	-183
S subject-first before after	-200
S subject-first before although	-211
S subject-first before and	-131
S subject-first before as	-171
S subject-first before at	-106
S subject-first before but	-176
S subject-first before for	-224
S subject-first before gerund	-119
S subject-first before if	-188
S subject-first before in	-258
S subject-first before of	-186
S subject-first before on	-121
S subject-first before start	24
S subject-first before that	-213
S subject-first before to	-133
S subject-first before verb	-93
S subject-first before when	-74
S subject-first before while	-110
S subject-first finite	-85
S subject-first gerund	-35
S subject-first infinitive	-144
S subject-first len 1	-96
S subject-first len 13	82
S subject-first len 2	-249
S subject-first len 21	-195
S subject-first len 3	-64
S subject-first len 5	-26
S subject-first len 8	-119
S subject-first noun	-57
S subject-first passive	-240
S subject-first preposition	-195
S subject-first verbs 0 who 0 commas 0	-77
S subject-first verbs 0 who 0 commas 1	20
S subject-first verbs 0 who 1 commas 0	-202
S subject-first verbs 1 who 0 commas 0	-256
S wh before ,	52
S wh before noun	-45
S wh before proper	82
S wh before start	-15
S wh noun	57
S wh passive	-45
S wh verbs 0 who 1 commas 0	-29
S who	-44
S who before "	37
S who before ,	45
S who before adverb	-171
S who before and	-151
S who before by	-193
S who before for	-148
S who before from	-218
S who before gerund	-212
S who before in	-203
S who before infinitive	-81
S who before is	-42
S who before of	-272
S who before on	-187
S who before start	-120
S who before that	-213
S who before to	-164
S who before verb	-240
S who before was	-188
S who before with	-167
S who finite	-30
S who gerund	-286
S who len 1	-88
S who len 13	-50
S who len 2	36
S who len 21	-259
S who len 3	-33
S who len 40	-254
S who len 5	-327
S who len 8	-368
S who noun	-234
S who passive	-258
S who verbs 0 who 0 commas 0	-95
S who verbs 0 who 0 commas 1	-21
S who verbs 0 who 0 commas 2	-169
S who verbs 1 who 0 commas 0	-59
S who verbs 1 who 0 commas 1	-297
S who verbs 2 who 0 commas 0	-196
S who verbs 2 who 0 commas 1	-181
T alone	-94
T alone false	44
T alone true	-512
T next	45
T next false	17
T next true	57
T none " adjective	-135
T none " noun	-129
T none 's adjective	-132
T none 's noun	-54
T none ( proper	-166
T none , "	-237
T none , a	-123
T none , adverb	43
T none , an	-131
T none , and	-92
T none , but	21
T none , gerund	94
T none , noun	-89
T none , number	-30
T none , proper	-342
T none , the	-357
T none , verb	-136
T none , which	-173
T none , who	28
T none . "	44
T none . a	46
T none . adverb	-84
T none . and	-28
T none . at	39
T none . but	17
T none . edge	-32
T none . gerund	131
T none . he	134
T none . in	118
T none . it	-49
T none . noun	23
T none . proper	41
T none . she	-98
T none . that	-83
T none . the	-25
T none / >	-34
T none : "	-184
T none = "	-70
T none > .	-55
T none a adjective	-71
T none a noun	-54
T none a proper	-171
T none about proper	-190
T none about the	-15
T none adjective noun	-99
T none adverb .	72
T none adverb verb	-82
T none an noun	-107
T none and a	-65
T none and adjective	-122
T none and gerund	-110
T none and noun	-191
T none and proper	-121
T none and verb	-168
T none as a	-19
T none at proper	-46
T none at the	-100
T none by gerund	-122
T none by proper	-39
T none by the	-127
T none date noun	82
T none for a	-62
T none for adjective	-91
T none for gerund	-119
T none for proper	-205
T none for the	-151
T none from proper	-89
T none gerund noun	-20
T none gerund the	-127
T none had participle	-61
T none has participle	-123
T none he had	-83
T none he verb	-93
T none her noun	-142
T none his adjective	-133
T none his noun	-154
T none in an	-157
T none in date	-60
T none in noun	34
T none in proper	-97
T none in the	-51
T none is adverb	-103
T none it was	-138
T none noun ,	-28
T none noun and	-98
T none noun for	-184
T none noun in	-138
T none noun noun	-199
T none noun of	-155
T none noun proper	16
T none noun that	-121
T none noun to	-116
T none noun verb	-20
T none number noun	43
T none of a	-154
T none of adjective	-179
T none of gerund	-111
T none of his	-119
T none of noun	-64
T none on date	-32
T none on noun	-111
T none on the	-106
T none proper 's	49
T none proper ,	22
T none proper for	-89
T none proper in	-127
T none proper noun	-94
T none proper verb	-82
T none that "	-71
T none that adjective	-32
T none that adverb	-95
T none that he	-148
T none that noun	-29
T none that proper	-183
T none that she	-101
T none that the	-152
T none the adjective	27
T none the noun	-91
T none the proper	-118
T none their noun	-108
T none they verb	-111
T none to a	46
T none to adjective	-133
T none to his	-78
T none to infinitive	-135
T none to noun	-87
T none to proper	-105
T none to the	-56
T none verb ,	-85
T none verb .	-74
T none verb adverb	-74
T none verb by	-111
T none verb in	-98
T none verb noun	-78
T none verb on	-98
T none verb proper	-98
T none verb that	-88
T none verb the	-128
T none verb to	-114
T none with noun	-154
T none with proper	-199
T none with the	-159
T none would infinitive	-131
T rest "	-16
T rest ,	-31
T rest :	32
T rest a	-114
T rest an	-182
T rest and	-72
T rest finite	30
T rest gerund	-70
T rest infinitive	-240
T rest mark	-22
T rest number	-50
T rest proper	-122
T rest the	-36
T rest verb	-30
T rest which	-125
T rest who	-90
T rest —	-136
TA , first "	23
TA , first a	-114
TA , first an	-182
TA , first and	-72
TA , first gerund	-48
TA , first noun	-48
TA , first number	-50
TA , first proper	-104
TA , first the	-36
TA , first verb	-30
TA , first which	-125
TA , first who	-90
TA asks , plain	-87
TA backs , plain	-91
TA before ,	24
TA before , add	83
TA before , ask	-217
TA before , say	36
TA before , stat	-101
TA before , writ	-68
TA before :	18
TA before : say	87
TA before here :	-22
TA before here call	-86
TA before here say	104
TA before noun	23
TA before —	-136
TA criticises , plain	-118
TA demands , plain	-156
TA finite , "	33
TA finite , a	-114
TA finite , and	-138
TA finite , gerund	-44
TA finite , noun	-47
TA finite , number	-50
TA finite , the	-55
TA finite , verb	50
TA finite , who	-90
TA first " :	-22
TA first " accord	-99
TA first " add	-28
TA first " call	-86
TA first " say	20
TA first " writ	-186
TA first a say	-113
TA first number say	-42
TA first proper accord	-107
TA first proper say	-91
TA first the say	-131
TA first verb say	16
TA first who say	-66
TA gerund , "	-154
TA mark here "	-22
TA noun , gerund	-141
TA noun , proper	-96
TA noun , the	-143
TA noun , verb	-104
TA noun first "	23
TA preposition , proper	-107
TA quote -1 quoted	-43
TA quote 1 plain	111
TA quote 13 plain	-90
TA quote 21 plain	-27
TA quote 3 plain	101
TA quote 5 plain	-178
TA quote 8 plain	-114
TA says , plain	25
TA says , quoted	24
TA says : plain	26
TA says noun quoted	23
TA skip 1 plain	21
TA skip 1 quoted	42
TA skip 13 quoted	-93
TA skip 2 quoted	-171
TA skip 21 quoted	-148
TA skip 3 quoted	-239
TA skip 5 quoted	-93
TA skip 8 quoted	-215
TA that false ,	25
TA that false noun	23
TA that false —	-136
TA that true ,	-154
TE , accord	-83
TE , finite 0	-202
TE , finite 1	108
TE , finite 2	-231
TE , last noun	-31
TE , last number	-39
TE , last verb	-198
TE , length 1	-55
TE , length 13	43
TE , length 2	-67
TE , length 21	-215
TE , length 3	-129
TE , length 40	-139
TE , noun 0	-25
TE , noun 1	-124
TE , noun 2	-132
TE , rest 21	-321
TE , rest 5	-76
TE , rest 8	29
TE , say	-71
TE , says false	-189
TE , says true	38
TE , then "	-167
TE , then a	-84
TE , then a cue 0 false	-47
TE , then and	26
TE , then and cue 1 true	-179
TE , then cue	-22
TE , then noun	-213
TE , then proper	-136
TE , then proper cue 0 false	-82
TE , then the	-166
TE , then who	67
TE , verbs 0 rest 0 cue 0	-96
TE , verbs 0 rest 1 cue 0	-113
TE , verbs 0 rest 1 cue 1	-72
TE , verbs 0 rest 2 cue 0	-53
TE , verbs 0 rest 2 cue 1	-75
TE , verbs 1 rest 0 cue 0	-262
TE , verbs 1 rest 1 cue 0	45
TE , verbs 1 rest 1 cue 1	-191
TE , verbs 1 rest 2 cue 0	-154
TE , verbs 1 rest 2 cue 1	91
TE , verbs 2 rest 0 cue 0	-110
TE , verbs 2 rest 1 cue 0	-108
TE , verbs 2 rest 2 cue 1	-144
TE - plain	65
TE - says true	-127
TE - then -	65
TE : plain	-133
TE : then :	-133
TE about plain	-152
TE about says true	-144
TE about then about	-170
TE about then about cue 0 true	-91
TE after then after	-94
TE and accord	-39
TE and finite 0	-45
TE and finite 1	-106
TE and finite 2	-102
TE and last noun	-103
TE and last proper	-35
TE and last quote	-79
TE and length 1	-16
TE and length 13	-107
TE and length 2	-29
TE and length 21	-70
TE and length 3	-32
TE and length 40	-68
TE and length 5	-64
TE and length 8	-101
TE and plain	-72
TE and quote	-79
TE and rest 13	-34
TE and rest 2	-20
TE and rest 21	-68
TE and rest 3	-20
TE and rest 40	-93
TE and rest 5	-59
TE and rest 8	-89
TE and say	-43
TE and says false	-45
TE and says true	-140
TE and then and	-80
TE and then and cue 0 false	-85
TE and then and cue 0 true	-118
TE and then and cue 1 false	-27
TE and then and cue 1 true	-133
TE and verbs 0 rest 0 cue 0	-60
TE and verbs 0 rest 1 cue 0	-60
TE and verbs 0 rest 1 cue 1	-26
TE and verbs 1 rest 0 cue 0	-42
TE and verbs 1 rest 1 cue 0	-24
TE and verbs 1 rest 2 cue 1	-66
TE and verbs 2 rest 1 cue 1	-23
TE as finite 1	-167
TE as last noun	-53
TE as last verb	-86
TE as length 13	-114
TE as plain	-162
TE as rest 5	-102
TE as rest 8	-82
TE as say	37
TE as says true	37
TE as then as	19
TE as then as cue 0 true	-114
TE as verbs 1 rest 0 cue 0	-78
TE at finite 0	-42
TE at last noun	-62
TE at length 13	-38
TE at length 21	-103
TE at length 3	-102
TE at length 5	-76
TE at plain	-106
TE at rest 13	-92
TE at rest 21	-67
TE at rest 5	-44
TE at rest 8	-20
TE at say	-170
TE at says false	-41
TE at says true	-85
TE at then at	-112
TE at then at cue 0 false	-41
TE at then at cue 0 true	-103
TE at verbs 0 rest 0 cue 0	-29
TE before plain	-189
TE before then before	-161
TE between then between	-147
TE by finite 1	-59
TE by finite 2	-59
TE by last participle	-33
TE by last verb	-63
TE by length 13	-46
TE by length 8	-62
TE by plain	-190
TE by rest 13	-80
TE by rest 8	-36
TE by say	-98
TE by says true	-89
TE by then by	-190
TE by then by cue 0 true	-90
TE by then by cue 1 true	-46
TE by verbs 1 rest 0 cue 0	-58
TE date finite 1	-69
TE date last preposition	-90
TE date length 13	-67
TE date length 21	-28
TE date length 5	-62
TE date length 8	-136
TE date plain	-106
TE date rest 1	-44
TE date rest 40	-40
TE date say	-55
TE date says false	-95
TE date says true	-77
TE date then date	-106
TE date then date cue 0 true	-45
TE date then date cue 1 true	-72
TE date verbs 1 rest 0 cue 0	-37
TE during plain	-104
TE during then during	-104
TE end :	-22
TE end accord	100
TE end ask	-212
TE end asks true	-80
TE end attack	-45
TE end backs true	-87
TE end call	-72
TE end criticises true	-69
TE end demands true	-83
TE end gerund 0	-87
TE end gerund 1	-114
TE end gerund 2	-65
TE end infinitive 2	-154
TE end last adverb	69
TE end last date	-142
TE end last noun	46
TE end last number	-70
TE end last participle	57
TE end last preposition	35
TE end last pronoun	125
TE end last proper	-86
TE end last quote	50
TE end length 13	-40
TE end length 2	-25
TE end length 21	-17
TE end length 3	49
TE end length 5	-37
TE end length 8	-44
TE end mark 2	-22
TE end not	138
TE end noun 0	-174
TE end noun 1	-154
TE end plain	25
TE end preposition 0	-132
TE end preposition 1	70
TE end preposition 2	37
TE end quote	50
TE end rest 0	38
TE end say	38
TE end says true	63
TE end stat	-55
TE end tell	-200
TE end then .	24
TE end then . cue 0 true	20
TE end then he	-53
TE end then he cue 0 true	-33
TE end then in	-194
TE end then in cue 0 true	-194
TE end then noun	-87
TE end then noun cue 0 false	-126
TE end then noun cue 0 true	-57
TE end then the cue 0 true	30
TE end verbs 2 rest 0 cue 0	36
TE end writ	25
TE for finite 0	-56
TE for finite 1	-64
TE for finite 2	-67
TE for last noun	-74
TE for last proper	-36
TE for length 13	-47
TE for length 21	-42
TE for length 3	-39
TE for length 5	-46
TE for length 8	-39
TE for plain	-131
TE for rest 13	-51
TE for rest 21	-73
TE for rest 3	-40
TE for rest 5	-34
TE for rest 8	-44
TE for say	-95
TE for says false	-68
TE for says true	-98
TE for then for	-131
TE for then for cue 0 false	-50
TE for then for cue 0 true	-86
TE for then for cue 1 true	-76
TE for verbs 1 rest 0 cue 0	-74
TE for verbs 2 rest 0 cue 0	-35
TE from finite 0	-73
TE from last noun	-57
TE from length 13	-33
TE from plain	-118
TE from say	-88
TE from says false	-77
TE from says true	-62
TE from then from	-118
TE from then from cue 0 false	-71
TE from then from cue 0 true	-46
TE from verbs 0 rest 0 cue 0	-71
TE gerund finite 0	-92
TE gerund finite 1	-75
TE gerund finite 2	-81
TE gerund last adverb	-52
TE gerund last aux	-44
TE gerund last noun	-37
TE gerund last preposition	-72
TE gerund length 1	-34
TE gerund length 13	-55
TE gerund length 2	-66
TE gerund length 21	-55
TE gerund length 40	-45
TE gerund length 5	-52
TE gerund length 8	-31
TE gerund plain	-157
TE gerund rest 13	-50
TE gerund rest 21	-90
TE gerund rest 3	-32
TE gerund rest 40	-93
TE gerund rest 5	-72
TE gerund rest 8	-48
TE gerund say	-127
TE gerund says false	-93
TE gerund says true	-103
TE gerund then cue	-105
TE gerund then cue cue 1 false	-76
TE gerund then cue cue 1 true	-69
TE gerund then gerund	-105
TE gerund then gerund cue 0 false	-35
TE gerund then gerund cue 0 true	-95
TE gerund then gerund cue 1 true	-46
TE gerund verbs 0 rest 1 cue 1	-49
TE gerund verbs 1 rest 0 cue 0	-58
TE gerund verbs 1 rest 0 cue 1	-51
TE gerund verbs 1 rest 1 cue 1	-37
TE gerund verbs 1 rest 2 cue 1	-29
TE gerund verbs 2 rest 0 cue 0	-50
TE gerund verbs 2 rest 0 cue 1	-16
TE in accord	-53
TE in finite 0	-103
TE in finite 1	-59
TE in finite 2	-71
TE in last noun	-124
TE in last proper	-28
TE in last verb	-48
TE in length 13	-34
TE in length 2	-31
TE in length 21	-42
TE in length 40	-44
TE in length 5	-35
TE in length 8	-96
TE in plain	-98
TE in rest 13	-55
TE in rest 2	-28
TE in rest 21	-111
TE in rest 3	-54
TE in rest 40	-84
TE in rest 5	-36
TE in rest 8	-38
TE in say	-66
TE in says false	-107
TE in says true	-81
TE in then in	-99
TE in then in cue 0 false	-62
TE in then in cue 0 true	-84
TE in then in cue 1 false	-62
TE in then in cue 1 true	-85
TE in verbs 0 rest 0 cue 0	-49
TE in verbs 0 rest 2 cue 1	-54
TE in verbs 1 rest 0 cue 0	-44
TE in verbs 1 rest 1 cue 1	-51
TE in verbs 2 rest 0 cue 0	-60
TE into plain	-114
TE into says true	-96
TE into then into	-114
TE next	131
TE next plain	113
TE next true plain	74
TE noun last quote	-84
TE noun quote	-84
TE noun then noun	-84
TE of accord	-44
TE of finite 0	-69
TE of finite 1	-103
TE of finite 2	-81
TE of last adjective	-52
TE of last noun	-104
TE of last number	-24
TE of length 13	-63
TE of length 2	-72
TE of length 21	-52
TE of length 3	-36
TE of length 40	-87
TE of length 5	-48
TE of length 8	-34
TE of noun 0	-22
TE of plain	-119
TE of rest 13	-51
TE of rest 2	-50
TE of rest 21	-38
TE of rest 3	-30
TE of rest 40	-41
TE of rest 5	-111
TE of rest 8	-40
TE of say	-137
TE of says false	-72
TE of says true	-122
TE of then of	-145
TE of then of cue 0 false	-49
TE of then of cue 0 true	-81
TE of then of cue 1 false	-69
TE of then of cue 1 true	-105
TE of verbs 0 rest 0 cue 0	-46
TE of verbs 0 rest 1 cue 1	-42
TE of verbs 0 rest 2 cue 1	-25
TE of verbs 1 rest 0 cue 0	-49
TE of verbs 1 rest 1 cue 1	-16
TE of verbs 2 rest 0 cue 0	-27
TE on finite 0	-112
TE on finite 1	-68
TE on finite 2	-34
TE on last noun	-53
TE on last verb	-57
TE on length 13	-61
TE on length 21	-54
TE on length 5	-81
TE on length 8	-41
TE on plain	-104
TE on rest 13	-57
TE on rest 40	-72
TE on rest 5	-41
TE on rest 8	-65
TE on say	-101
TE on says false	-112
TE on says true	-76
TE on then on	-104
TE on then on cue 0 true	-73
TE on then on cue 1 true	-99
TE on verbs 1 rest 0 cue 0	-26
TE on verbs 2 rest 0 cue 0	-45
TE or then or	-127
TE out plain	-121
TE out says true	-118
TE out then out	-121
TE out then out cue 0 true	-87
TE than plain	-162
TE than then than	-162
TE that finite 0	-92
TE that finite 1	-67
TE that finite 2	-72
TE that last gerund	-60
TE that last noun	-51
TE that last verb	-45
TE that length 13	-85
TE that length 21	-21
TE that length 3	-33
TE that length 5	-64
TE that length 8	-48
TE that plain	-148
TE that rest 13	-95
TE that rest 21	-70
TE that rest 40	-21
TE that rest 8	-17
TE that say	-95
TE that says false	-92
TE that says true	-109
TE that then that	-155
TE that then that cue 0 false	-80
TE that then that cue 0 true	-82
TE that then that cue 1 false	-53
TE that then that cue 1 true	-65
TE that verbs 0 rest 1 cue 1	-24
TE that verbs 0 rest 2 cue 1	-33
TE that verbs 1 rest 2 cue 1	-18
TE to finite 0	-84
TE to finite 1	-98
TE to finite 2	-99
TE to last gerund	-40
TE to last noun	-69
TE to last participle	-15
TE to last proper	-19
TE to last verb	-38
TE to length 1	-43
TE to length 13	-66
TE to length 2	-83
TE to length 21	-17
TE to length 3	-41
TE to length 40	-29
TE to length 5	-37
TE to length 8	-43
TE to plain	-163
TE to rest 13	-52
TE to rest 2	-50
TE to rest 21	-52
TE to rest 3	-42
TE to rest 40	-36
TE to rest 5	-48
TE to rest 8	-101
TE to say	-128
TE to says false	-84
TE to says true	-132
TE to then to	-186
TE to then to cue 0 false	-65
TE to then to cue 0 true	-111
TE to then to cue 1 false	-49
TE to then to cue 1 true	-99
TE to verbs 0 rest 0 cue 0	-36
TE to verbs 0 rest 0 cue 1	-27
TE to verbs 0 rest 1 cue 1	-30
TE to verbs 1 rest 0 cue 0	-63
TE to verbs 1 rest 0 cue 1	-22
TE to verbs 1 rest 1 cue 0	-20
TE to verbs 1 rest 1 cue 1	-32
TE to verbs 1 rest 2 cue 1	-46
TE to verbs 2 rest 0 cue 0	-41
TE up plain	-149
TE up then up	-149
TE who finite 0	-31
TE who last noun	-57
TE who length 8	-26
TE who plain	-66
TE who rest 8	-36
TE who say	-65
TE who says false	-31
TE who says true	-137
TE who then who	-66
TE who then who cue 0 false	-26
TE who then who cue 1 false	-102
TE who verbs 0 rest 1 cue 0	-26
TE with finite 1	-66
TE with last noun	-69
TE with last verb	-77
TE with length 13	-72
TE with plain	-139
TE with say	-77
TE with says false	-48
TE with says true	-96
TE with then with	-139
TE with then with cue 0 true	-117
TE with then with cue 1 true	-56
TE with verbs 1 rest 0 cue 0	-48
TE — plain	77
TE — says true	77
TW : verbs 2	-22
TW accord verbs 0	-201
TW accord verbs 1	-33
TW accord verbs 2	32
TW add verbs 1	60
TW add verbs 2	-111
TW asks verbs 1 quote no	-61
TW commas 0	34
TW commas 1	-80
TW commas 2	-76
TW commas 3	-304
TW demands verbs 0 quote no	-55
TW demands verbs 1 quote no	-96
TW quote closes 21	-67
TW quote closes 40	66
TW quote closes 8	-123
TW quote is 13	-41
TW quote is 3	-126
TW quote is 40	-20
TW quote is 5	-23
TW quote is 8	-70
TW quote no 1	-122
TW quote no 13	-91
TW quote no 2	-41
TW quote no 21	-98
TW quote no 3	-64
TW quote no 40	-67
TW quote no 5	-41
TW quote no 8	-85
TW quote opens 13	-215
TW quote opens 21	-179
TW quote opens 40	-82
TW quote opens 5	-47
TW quote opens 8	-49
TW say verbs 1	-19
TW say verbs 2	19
TW says verbs 0 quote closes	-33
TW says verbs 0 quote is	-65
TW says verbs 0 quote no	-45
TW says verbs 0 quote opens	-218
TW says verbs 1 quote closes	-71
TW says verbs 1 quote no	-18
TW says verbs 1 quote opens	-140
TW says verbs 2 quote closes	45
TW says verbs 2 quote is	18
TW says verbs 2 quote no	-46
TW says verbs 2 quote opens	-111
TW stat verbs 0	-73
TW stat verbs 1	-21
TW stat verbs 2	-93
TW verbs 0 1	-117
TW verbs 0 13	-86
TW verbs 0 2	-132
TW verbs 0 21	18
TW verbs 0 3	-17
TW verbs 0 40	-163
TW verbs 0 5	-81
TW verbs 0 8	-102
TW verbs 1 1	-46
TW verbs 1 13	-73
TW verbs 1 21	-103
TW verbs 1 3	-260
TW verbs 1 40	-60
TW verbs 1 5	-54
TW verbs 1 8	-73
TW verbs 2 21	-84
TW verbs 2 40	-29
TW verbs 2 5	29
TW verbs 2 8	-97
TW writ verbs 2	35
W : verbs 0	-157
W : verbs 1	18
W accept verbs 0	-64
W accord verbs 0	-216
W accord verbs 1	-48
W accord verbs 2	38
W accus verbs 0	31
W accus verbs 1	39
W acknowledg verbs 0	-56
W acknowledg verbs 1	-73
W add verbs 0	-111
W add verbs 1	-87
W address verbs 0	-85
W address verbs 1	-234
W address verbs 2	-75
W admit verbs 0	-126
W admit verbs 1	18
W admit verbs 2	22
W admits verbs 0 quote is	24
W admits verbs 0 quote no	-83
W admits verbs 1 quote no	-45
W admits verbs 2 quote closes	-22
W admits verbs 2 quote no	-116
W adopt verbs 0	-167
W ahead verbs 0	-241
W ahead verbs 1	-334
W allow verbs 0	-206
W announc verbs 0	110
W announc verbs 1	-53
W announc verbs 2	-86
W answer verbs 0	-246
W answer verbs 1	-259
W answer verbs 2	-50
W appeal verbs 0	-239
W appeal verbs 2	-283
W argu verbs 0	-130
W argu verbs 2	25
W argument verbs 1	-89
W ask verbs 1	-29
W ask verbs 2	-23
W asks verbs 0 quote is	-18
W asks verbs 0 quote no	-25
W asks verbs 2 quote closes	-120
W asks verbs 2 quote is	-101
W asks verbs 2 quote no	-38
W assert verbs 0	-101
W assert verbs 1	78
W attack verbs 0	-62
W attack verbs 1	-141
W attack verbs 2	-161
W back verbs 0	-114
W back verbs 1	-226
W back verbs 2	42
W backs verbs 0 quote is	-151
W backs verbs 1 quote closes	-22
W backs verbs 1 quote no	-135
W backs verbs 2 quote closes	-76
W backs verbs 2 quote is	-21
W backs verbs 2 quote no	-21
W believes verbs 0 quote closes	46
W believes verbs 0 quote is	-93
W believes verbs 0 quote no	-89
W believes verbs 1 quote closes	-22
W believes verbs 1 quote no	-56
W believes verbs 1 quote opens	-186
W believes verbs 2 quote closes	-115
W believes verbs 2 quote no	-111
W blam verbs 0	-103
W block verbs 0	-40
W break verbs 0	-132
W break verbs 1	-159
W call verbs 1	-43
W call verbs 2	-130
W carry verbs 0	-47
W cast verbs 0	-107
W challeng verbs 0	-109
W challeng verbs 1	-78
W challeng verbs 2	-62
W charg verbs 0	-132
W charg verbs 1	-119
W cit verbs 0	42
W cit verbs 2	-66
W claim verbs 0	-70
W claim verbs 2	-53
W clear verbs 0	-97
W clear verbs 1	-22
W clear verbs 2	-54
W commas 0	16
W commas 1	-93
W commas 2	-55
W commas 3	-83
W comment verbs 0	98
W comment verbs 1	-44
W comment verbs 2	-156
W compar verbs 0	-287
W condemn verbs 0	68
W continu verbs 0	39
W continu verbs 1	-101
W continu verbs 2	-81
W cover verbs 0	-305
W cover verbs 1	-290
W credit verbs 0	-75
W criticises verbs 0 quote closes	-36
W criticises verbs 0 quote is	-15
W criticises verbs 0 quote no	-16
W criticises verbs 0 quote opens	-191
W criticises verbs 1 quote closes	-145
W criticises verbs 1 quote is	-16
W criticises verbs 1 quote no	-73
W criticises verbs 1 quote opens	-184
W criticises verbs 2 quote closes	-21
W criticises verbs 2 quote is	-233
W criticises verbs 2 quote no	-152
W criticises verbs 2 quote opens	-248
W criticiz verbs 0	-67
W criticiz verbs 1	32
W criticiz verbs 2	-70
W decid verbs 0	28
W decision verbs 0	-211
W decision verbs 1	-15
W decision verbs 2	-359
W declar verbs 0	37
W deliver verbs 0	-91
W deliver verbs 1	-25
W demands verbs 0 quote closes	-66
W demands verbs 0 quote is	-68
W demands verbs 0 quote no	-80
W demands verbs 0 quote opens	-90
W demands verbs 1 quote closes	40
W demands verbs 1 quote no	-34
W demands verbs 2 quote closes	-102
W demands verbs 2 quote is	19
W demands verbs 2 quote no	-79
W denies verbs 0 quote no	-63
W denies verbs 1 quote no	-17
W denies verbs 2 quote no	-64
W denounc verbs 0	47
W describ verbs 0	52
W describ verbs 1	-31
W describ verbs 2	-83
W document verbs 0	-16
W document verbs 1	-180
W doubts verbs 0 quote no	-120
W doubts verbs 1 quote no	-56
W doubts verbs 2 quote no	-77
W embrac verbs 0	-249
W endors verbs 0	56
W endors verbs 1	-57
W endors verbs 2	-48
W endorsement verbs 0	38
W endorsement verbs 2	-256
W enter verbs 0	-193
W expects verbs 0 quote no	-135
W expects verbs 1 quote no	-127
W expects verbs 2 quote no	-15
W explain verbs 0	-82
W explain verbs 2	18
W express verbs 0	34
W feel verbs 0	-236
W figur verbs 0	-106
W fil verbs 0	-229
W fil verbs 1	-98
W fil verbs 2	-72
W find verbs 0	-106
W find verbs 1	-93
W focus verbs 0	-171
W focus verbs 1	-145
W follow verbs 0	-317
W follow verbs 1	-65
W follow verbs 2	30
W fundraiz verbs 0	-127
W fundraiz verbs 1	-18
W go verbs 0	-249
W go verbs 1	-168
W go verbs 2	-120
W hear verbs 1	-147
W highlight verbs 0	-85
W hit verbs 0	-177
W hop verbs 0	-200
W hop verbs 1	-48
W insist verbs 0	-136
W insist verbs 1	-64
W intends verbs 0 quote is	-203
W intends verbs 0 quote no	-113
W intends verbs 1 quote no	-73
W intends verbs 2 quote no	-35
W judg verbs 0	-93
W judg verbs 1	-116
W know verbs 1	-107
W launch verbs 0	-118
W launch verbs 1	-199
W list verbs 0	-61
W list verbs 1	-111
W list verbs 2	-138
W maintain verbs 0	-164
W mark verbs 0	-128
W mark verbs 1	-181
W mean verbs 1	-191
W mean verbs 2	-148
W men verbs 0	26
W men verbs 1	-311
W mention verbs 0	123
W mention verbs 1	-20
W messag verbs 0	-53
W messag verbs 1	-122
W messag verbs 2	-20
W nam verbs 1	-227
W nam verbs 2	-399
W not verbs 0	-98
W not verbs 2	-62
W offer verbs 0	-77
W offer verbs 1	23
W offer verbs 2	-48
W order verbs 0	-32
W order verbs 1	-232
W own verbs 0	-45
W own verbs 1	-127
W own verbs 2	-203
W pass verbs 0	-71
W plan verbs 0	-113
W plan verbs 1	-90
W plan verbs 2	-38
W pledg verbs 0	-42
W pledg verbs 1	-53
W pledg verbs 2	17
W point verbs 0	-125
W point verbs 1	-32
W point verbs 2	-51
W post verbs 0	-45
W post verbs 1	-61
W post verbs 2	-169
W prais verbs 0	77
W prais verbs 1	-78
W prais verbs 2	-208
W praises verbs 0 quote closes	43
W praises verbs 0 quote is	-37
W praises verbs 0 quote no	-115
W praises verbs 1 quote no	-151
W praises verbs 2 quote no	-282
W present verbs 0	-57
W press verbs 0	-329
W press verbs 1	-138
W press verbs 2	31
W promises verbs 0 quote no	-31
W promises verbs 1 quote closes	23
W promises verbs 1 quote is	-25
W promises verbs 1 quote no	-51
W promises verbs 2 quote no	-116
W promiz verbs 0	25
W promiz verbs 2	-109
W propos verbs 0	18
W propos verbs 1	-39
W propos verbs 2	-61
W proposal verbs 0	36
W proposal verbs 1	-70
W proposal verbs 2	-36
W protest verbs 1	-138
W provid verbs 0	-148
W provid verbs 2	-224
W publish verbs 0	15
W push verbs 0	-127
W push verbs 1	-115
W put verbs 0	-66
W put verbs 1	-106
W put verbs 2	-51
W question verbs 0	18
W question verbs 2	-52
W quote closes 13	-18
W quote closes 21	-75
W quote closes 40	-69
W quote closes 5	-91
W quote is 3	-304
W quote is 5	-82
W quote no 1	-25
W quote no 13	-36
W quote no 2	-34
W quote no 21	-86
W quote no 3	-23
W quote no 40	-97
W quote no 5	-41
W quote no 8	-51
W quote opens 13	-51
W quote opens 21	-180
W quote opens 40	-155
W quote opens 5	-251
W quote opens 8	-94
W read verbs 0	-45
W reason verbs 0	-68
W reason verbs 1	-175
W reason verbs 2	-195
W releas verbs 0	31
W releas verbs 1	-52
W releas verbs 2	-123
W remark verbs 0	-41
W remark verbs 1	-241
W remark verbs 2	-37
W remind verbs 0	-52
W replac verbs 0	-32
W report verbs 0	-66
W report verbs 1	-27
W report verbs 2	70
W request verbs 0	-222
W request verbs 1	-26
W requir verbs 0	-149
W requir verbs 1	-78
W respond verbs 1	-81
W respond verbs 2	-27
W respons verbs 0	-122
W respons verbs 1	-70
W respons verbs 2	-15
W rul verbs 0	-137
W rul verbs 1	-120
W rul verbs 2	-129
W say verbs 0	-138
W say verbs 1	-53
W says verbs 0 quote closes	-27
W says verbs 0 quote no	-81
W says verbs 0 quote opens	-23
W says verbs 1 quote closes	-106
W says verbs 1 quote is	-45
W says verbs 1 quote no	-55
W says verbs 1 quote opens	-110
W says verbs 2 quote closes	-49
W says verbs 2 quote is	-15
W says verbs 2 quote no	-57
W says verbs 2 quote opens	-127
W see verbs 0	-20
W see verbs 1	-275
W seek verbs 0	-252
W seem verbs 0	-41
W seem verbs 2	-113
W send verbs 0	-79
W send verbs 2	-68
W shar verbs 0	-85
W shar verbs 1	-208
W shar verbs 2	36
W show verbs 0	-140
W show verbs 1	-104
W show verbs 2	-68
W sid verbs 0	-155
W sid verbs 1	-88
W sid verbs 2	-209
W sign verbs 0	-215
W sign verbs 1	-65
W slam verbs 0	-38
W speak verbs 0	-101
W speak verbs 1	-80
W speak verbs 2	-130
W speech verbs 0	-38
W speech verbs 1	-29
W speech verbs 2	-264
W spend verbs 0	-168
W stat verbs 1	-98
W stat verbs 2	-16
W statement verbs 0	41
W statement verbs 1	-174
W statement verbs 2	-91
W suggest verbs 0	-190
W suggest verbs 1	17
W suggest verbs 2	20
W support verbs 0	-150
W support verbs 1	-242
W support verbs 2	-59
W talk verbs 0	-68
W talk verbs 1	-130
W talk verbs 2	22
W tell verbs 0	-25
W tell verbs 1	-35
W think verbs 0	-76
W think verbs 1	59
W think verbs 2	47
W threat verbs 0	-182
W titl verbs 0	24
W tweet verbs 1	-223
W tweet verbs 2	-87
W urg verbs 1	-32
W use verbs 0	-183
W use verbs 1	-162
W verbs 0 1	-35
W verbs 0 13	-75
W verbs 0 21	-79
W verbs 0 3	-74
W verbs 0 40	25
W verbs 0 5	-64
W verbs 0 8	-57
W verbs 1 1	-67
W verbs 1 13	-54
W verbs 1 2	-105
W verbs 1 21	-47
W verbs 1 3	-97
W verbs 1 5	-38
W verbs 1 8	-67
W verbs 2 13	-113
W verbs 2 2	-154
W verbs 2 21	-109
W verbs 2 3	-93
W verbs 2 40	-45
W verbs 2 5	-192
W verbs 2 8	-112
W view verbs 0	-224
W voic verbs 0	-77
W voic verbs 1	-219
W volunteer verbs 0	-123
W volunteer verbs 1	-173
W vow verbs 1	-40
W want verbs 0	-144
W warn verbs 1	-17
W warn verbs 2	-29
W warns verbs 0 quote no	-83
W warns verbs 1 quote no	-114
W warns verbs 2 quote no	-29
W word verbs 1	-272
W word verbs 2	-96
W writ verbs 0	-20
W writ verbs 1	-85
W writ verbs 2	47
content-after G	53
content-after G : mark adjective	32
content-after G : mark proper	-63
content-after G : proper	-28
content-after G : the	-44
content-after G accept	-15
content-after G accord a	21
content-after G accord preposition start	-41
content-after G accord proper	-161
content-after G accord the	-57
content-after G accus	154
content-after G accus finite proper	52
content-after G accus proper	75
content-after G accus verb ed	105
content-after G acknowledg	89
content-after G acknowledg finite proper	110
content-after G acknowledg that	89
content-after G acknowledg verb ed	36
content-after G add	-43
content-after G add ,	91
content-after G add finite he	-34
content-after G add gerund ,	140
content-after G add gerund ing	101
content-after G add that	176
content-after G add verb ed	97
content-after G address	-33
content-after G adjective base his	40
content-after G adjective base their	-92
content-after G adjective ed a	73
content-after G adjective ed adjective	23
content-after G admit	93
content-after G admits finite	55
content-after G admits gerund	-32
content-after G adopt	-45
content-after G advocat	-87
content-after G ahead	35
content-after G ahead adjective base	35
content-after G ahead of	-141
content-after G aim	-24
content-after G allow	-98
content-after G announc	157
content-after G announc finite noun	-62
content-after G announc finite proper	197
content-after G announc verb ed	62
content-after G answer	-49
content-after G answer noun base	-91
content-after G appeal	-20
content-after G appeal noun base	28
content-after G argu	182
content-after G argu finite proper	18
content-after G argu gerund ,	64
content-after G argu gerund ing	95
content-after G argu that	68
content-after G argu verb ed	61
content-after G argument	62
content-after G ask	55
content-after G ask about	-54
content-after G ask finite noun	39
content-after G ask finite start	45
content-after G ask finite when	121
content-after G ask participle ed	81
content-after G ask the	72
content-after G asks finite	30
content-after G asks gerund	60
content-after G assert	125
content-after G attack in	-47
content-after G attack noun base	-190
content-after G back	-35
content-after G back finite verb	67
content-after G back noun base	-17
content-after G back to	18
content-after G back verb base	61
content-after G believes finite	-56
content-after G believes gerund	-87
content-after G believes infinitive	-105
content-after G believes noun	-23
content-after G bet	-90
content-after G blam	193
content-after G block	-45
content-after G call	87
content-after G call finite ,	50
content-after G call finite and	169
content-after G call finite he	97
content-after G call finite noun	-25
content-after G call finite proper	71
content-after G call for	117
content-after G call gerund ,	156
content-after G call gerund ing	29
content-after G call him	95
content-after G call it	23
content-after G call noun base	-55
content-after G call noun noun	-86
content-after G call noun s	62
content-after G call on	107
content-after G call participle ed	38
content-after G call the	100
content-after G call to	35
content-after G call verb ed	-72
content-after G call verb s	15
content-after G capital false false	45
content-after G capital true false	-34
content-after G capital true true	139
content-after G carry	-35
content-after G cast	-51
content-after G challeng	-90
content-after G challeng noun base	-64
content-after G charg	-121
content-after G cheer	-96
content-after G cit	109
content-after G claim	89
content-after G claim finite noun	159
content-after G claim noun base	-21
content-after G claim verb ed	36
content-after G clear	-33
content-after G comment	83
content-after G comment noun 's	-42
content-after G comment noun base	-141
content-after G comment noun s	19
content-after G comment verb	-29
content-after G compar	-44
content-after G compar verb ed	53
content-after G condemn	65
content-after G continu	16
content-after G continu finite noun	-18
content-after G continu finite proper	-24
content-after G continu to	109
content-after G continu verb ed	26
content-after G continu verb s	-41
content-after G contrast	-52
content-after G convinc	131
content-after G cover	-24
content-after G criticises gerund	22
content-after G criticises infinitive	28
content-after G criticiz	152
content-after G criticiz participle ed	62
content-after G criticiz proper	85
content-after G decision noun base	52
content-after G declar	121
content-after G declin	37
content-after G deliver	-41
content-after G deliver finite proper	-89
content-after G deliver verb ed	-17
content-after G demands finite	17
content-after G demands gerund	57
content-after G demands infinitive	46
content-after G demands noun	-74
content-after G demands passive	56
content-after G demonstrat	-57
content-after G denies finite	64
content-after G denounc	225
content-after G deny	85
content-after G describ	60
content-after G describ the	18
content-after G describ verb ed	179
content-after G document	-20
content-after G doubts noun	25
content-after G earlier 0 infinitive	-15
content-after G earlier 0 mark	-71
content-after G earlier 0 noun	-35
content-after G earlier 0 passive	21
content-after G earlier 0 preposition	-29
content-after G earlier 1 finite	-18
content-after G earlier 1 gerund	66
content-after G earlier 1 mark	35
content-after G earlier 1 noun	23
content-after G earlier 1 passive	-39
content-after G earlier 1 preposition	69
content-after G earlier 2 finite	15
content-after G earlier 2 gerund	-21
content-after G earlier 2 infinitive	41
content-after G earlier 2 noun	-32
content-after G earlier 2 preposition	-90
content-after G embrac	-47
content-after G endors	110
content-after G endors participle ed	-40
content-after G endors verb ed	29
content-after G endorsement	58
content-after G enter the	48
content-after G estimat	67
content-after G expects finite	-63
content-after G expects noun	-20
content-after G explain	69
content-after G express	235
content-after G feel	-18
content-after G figur	-68
content-after G fil	-51
content-after G find finite proper	-91
content-after G find verb base	-43
content-after G finite ,	-110
content-after G finite :	68
content-after G finite a	100
content-after G finite adjective	-22
content-after G finite an	69
content-after G finite and	-28
content-after G finite as	-31
content-after G finite at	57
content-after G finite by	61
content-after G finite during	113
content-after G finite for	59
content-after G finite from	-105
content-after G finite gerund	-37
content-after G finite he	99
content-after G finite himself	-56
content-after G finite his	51
content-after G finite how	-27
content-after G finite in	80
content-after G finite its	-51
content-after G finite of	96
content-after G finite out	84
content-after G finite she	82
content-after G finite the	17
content-after G finite their	74
content-after G finite them	-66
content-after G finite they	55
content-after G finite this	21
content-after G finite to	44
content-after G finite verb	-76
content-after G finite with	19
content-after G focus	-36
content-after G focus on	27
content-after G follow gerund ing	19
content-after G follow proper	46
content-after G follow verb base	-121
content-after G follow verb ed	-65
content-after G fundraiz gerund ing	-34
content-after G gerund "	100
content-after G gerund ,	-122
content-after G gerund a	97
content-after G gerund adjective	-28
content-after G gerund adverb	-38
content-after G gerund an	76
content-after G gerund for	-74
content-after G gerund he	-21
content-after G gerund him	-30
content-after G gerund in	17
content-after G gerund ing "	173
content-after G gerund ing ,	78
content-after G gerund ing adjective	-148
content-after G gerund ing and	84
content-after G gerund ing by	54
content-after G gerund ing in	51
content-after G gerund ing of	103
content-after G gerund ing proper	-31
content-after G gerund ing start	65
content-after G gerund ing the	17
content-after G gerund ing verb	90
content-after G gerund number	-56
content-after G gerund on	109
content-after G gerund proper	47
content-after G gerund to	63
content-after G gerund verb	27
content-after G go	-19
content-after G go finite noun	-15
content-after G go infinitive base	-52
content-after G go on	86
content-after G go to	-133
content-after G go verb base	16
content-after G hear	-141
content-after G helpers 	-36
content-after G helpers 's	39
content-after G helpers adverb	70
content-after G helpers are	43
content-after G helpers had	67
content-after G helpers has adverb	-15
content-after G helpers has been	-43
content-after G helpers have	19
content-after G helpers is	35
content-after G helpers is adverb	35
content-after G helpers will	43
content-after G helpers would	-95
content-after G highlight	26
content-after G hit	-78
content-after G hop	-41
content-after G indicat	56
content-after G infinitive a	81
content-after G infinitive adjective	-124
content-after G infinitive base adjective	29
content-after G infinitive base infinitive	44
content-after G infinitive base on	85
content-after G infinitive base participle	31
content-after G infinitive base that	32
content-after G infinitive her	35
content-after G infinitive proper	-34
content-after G infinitive that	82
content-after G infinitive to	108
content-after G insist	124
content-after G intends noun	30
content-after G judg	-126
content-after G know	53
content-after G know verb base	-33
content-after G launch	-44
content-after G list noun base	-23
content-after G maintain	-91
content-after G mark	-19
content-after G mark proper	-22
content-after G mark proper base	-67
content-after G mark the	-44
content-after G mean	-68
content-after G mean verb s	-171
content-after G mention	135
content-after G messag	29
content-after G messag noun base	-59
content-after G nam	17
content-after G nam noun base	36
content-after G negated false	47
content-after G negated true	29
content-after G not	42
content-after G not finite noun	103
content-after G not finite proper	61
content-after G not verb ed	113
content-after G noun 's	-138
content-after G noun ,	-99
content-after G noun -	55
content-after G noun :	62
content-after G noun adverb	-55
content-after G noun and	-211
content-after G noun are	-66
content-after G noun at	-68
content-after G noun base 's	-27
content-after G noun base <	-40
content-after G noun base a	-39
content-after G noun base adjective	-25
content-after G noun base and	-23
content-after G noun base for	-128
content-after G noun base gerund	96
content-after G noun base her	-111
content-after G noun base his	33
content-after G noun base in	-123
content-after G noun base number	-79
content-after G noun base proper	-66
content-after G noun base start	-179
content-after G noun base that	-138
content-after G noun base the	-26
content-after G noun base verb	-46
content-after G noun date	-42
content-after G noun for	-40
content-after G noun from	-100
content-after G noun gerund	54
content-after G noun ing ,	101
content-after G noun ing noun	51
content-after G noun is	29
content-after G noun on	47
content-after G noun proper	-30
content-after G noun s 's	-54
content-after G noun s ,	98
content-after G noun s adjective	19
content-after G noun s gerund	75
content-after G noun s his	-51
content-after G noun s noun	-30
content-after G noun s number	-19
content-after G noun s proper	19
content-after G noun s the	-198
content-after G noun s verb	17
content-after G noun that	-49
content-after G noun verb	-73
content-after G noun with	-62
content-after G offer	-32
content-after G offer infinitive base	68
content-after G opener " 13	-53
content-after G opener " 21	-15
content-after G opener " 8	-86
content-after G opener < 1	-40
content-after G opener < 40	-159
content-after G opener a 1	-210
content-after G opener a 13	145
content-after G opener a 2	-150
content-after G opener a 21	-16
content-after G opener a 40	-53
content-after G opener a 5	-55
content-after G opener adjective 13	39
content-after G opener adjective 2	-43
content-after G opener adjective 40	-38
content-after G opener adverb 13	-23
content-after G opener adverb 2	58
content-after G opener adverb 40	-26
content-after G opener although 40	66
content-after G opener and 13	-36
content-after G opener and 2	28
content-after G opener and 21	86
content-after G opener and 3	57
content-after G opener and 5	64
content-after G opener and 8	45
content-after G opener as 13	69
content-after G opener as 2	61
content-after G opener as 3	89
content-after G opener as 40	-54
content-after G opener as 8	36
content-after G opener at 13	89
content-after G opener at 40	22
content-after G opener but 13	-15
content-after G opener but 2	-64
content-after G opener but 21	114
content-after G opener but 5	114
content-after G opener date 40	64
content-after G opener for 13	69
content-after G opener for 21	27
content-after G opener for 40	-26
content-after G opener gerund 0	65
content-after G opener gerund 13	19
content-after G opener gerund 21	-26
content-after G opener gerund 40	24
content-after G opener he 1	88
content-after G opener he 21	-47
content-after G opener he 3	57
content-after G opener he 40	-59
content-after G opener he 5	25
content-after G opener he 8	-53
content-after G opener his 21	-40
content-after G opener i 1	59
content-after G opener i 13	-125
content-after G opener i 21	87
content-after G opener if 13	61
content-after G opener if 21	-28
content-after G opener if 40	-40
content-after G opener in 1	44
content-after G opener in 2	-46
content-after G opener in 21	51
content-after G opener in 3	109
content-after G opener in 8	20
content-after G opener it 1	44
content-after G opener it 13	32
content-after G opener it 40	-31
content-after G opener it 5	77
content-after G opener it 8	28
content-after G opener noun 1	-23
content-after G opener noun 13	-18
content-after G opener noun 2	-21
content-after G opener noun 3	-53
content-after G opener noun 40	-83
content-after G opener noun 5	-51
content-after G opener noun 8	-31
content-after G opener on 13	62
content-after G opener on 21	86
content-after G opener on 40	41
content-after G opener on 5	-99
content-after G opener on 8	16
content-after G opener proper 13	-25
content-after G opener proper 2	-16
content-after G opener proper 21	53
content-after G opener proper 5	-46
content-after G opener she 1	16
content-after G opener she 13	60
content-after G opener some 2	80
content-after G opener that 21	-54
content-after G opener that 40	-15
content-after G opener that 5	-46
content-after G opener the 1	-27
content-after G opener the 2	-16
content-after G opener the 21	-52
content-after G opener the 3	27
content-after G opener the 40	-41
content-after G opener the 5	32
content-after G opener they 1	-52
content-after G opener this 21	15
content-after G opener this 5	-48
content-after G opener verb 0	81
content-after G opener verb 13	-26
content-after G opener verb 21	106
content-after G opener when 13	-15
content-after G opener when 21	18
content-after G opener when 40	-82
content-after G opener while 13	50
content-after G opener while 21	49
content-after G opinion	-97
content-after G order	60
content-after G order noun base	-93
content-after G own	-45
content-after G own noun	34
content-after G own noun his	40
content-after G own noun their	-92
content-after G participle base noun	-28
content-after G participle ed he	-55
content-after G participle ed noun	-23
content-after G participle ed that	-79
content-after G participle ed who	-112
content-after G pass	-94
content-after G passive by	-24
content-after G passive on	-78
content-after G passive to	-100
content-after G pick	-136
content-after G plan noun base	-120
content-after G plan to	-35
content-after G pledg	15
content-after G pledg noun	-114
content-after G pledg to	120
content-after G point	84
content-after G point ,	-31
content-after G point finite noun	52
content-after G point finite number	-114
content-after G point finite proper	15
content-after G point noun number	-29
content-after G point out	167
content-after G point to	95
content-after G point verb s	-88
content-after G post	53
content-after G post ,	-54
content-after G post noun	106
content-after G post noun the	-76
content-after G post verb	-129
content-after G prais	181
content-after G prais verb ed	144
content-after G praises finite	-17
content-after G praises noun	19
content-after G predict	113
content-after G preposition a	21
content-after G preposition proper	-161
content-after G preposition the	-57
content-after G press	45
content-after G press noun	38
content-after G press noun proper	-188
content-after G press noun s	-36
content-after G press proper s	-156
content-after G promises finite	20
content-after G promises gerund	67
content-after G promises infinitive	18
content-after G promises noun	19
content-after G promiz	44
content-after G promiz to	55
content-after G proper base of	-150
content-after G proper base proper	-76
content-after G proper ed proper	47
content-after G proper s proper	41
content-after G propos	95
content-after G proposal	62
content-after G proposal noun base	90
content-after G protest	-109
content-after G provid	-42
content-after G provid infinitive base	19
content-after G provid noun	-73
content-after G publish	-42
content-after G punct base adjective	32
content-after G punct base proper	-63
content-after G push	-15
content-after G put gerund ing	47
content-after G put infinitive base	-59
content-after G put verb base	-79
content-after G question	41
content-after G question about	-43
content-after G question noun s	-15
content-after G question noun the	32
content-after G question verb s	17
content-after G quote near  finite	-30
content-after G quote near  mark	-45
content-after G quote near  noun	-37
content-after G quote near  preposition	28
content-after G quote near left  gerund	-77
content-after G quote near left  infinitive	-125
content-after G quote near left  noun	-31
content-after G quote near left  preposition	-79
content-after G quote near left right 1 finite	22
content-after G quote near left right 3 finite	-36
content-after G quote near left right 5 finite	-26
content-after G quote near left right 8 finite	-56
content-after G quote near left right 8 gerund	146
content-after G quote near right 0 finite	32
content-after G quote near right 0 gerund	100
content-after G quote near right 0 mark	77
content-after G quote near right 1 finite	68
content-after G quote near right 1 gerund	41
content-after G quote near right 1 infinitive	102
content-after G quote near right 1 noun	-63
content-after G quote near right 13 finite	44
content-after G quote near right 13 noun	56
content-after G quote near right 2 finite	110
content-after G quote near right 2 gerund	173
content-after G quote near right 2 noun	117
content-after G quote near right 21 finite	-16
content-after G quote near right 21 gerund	-15
content-after G quote near right 3 finite	121
content-after G quote near right 3 gerund	129
content-after G quote near right 3 noun	79
content-after G quote near right 40 gerund	16
content-after G quote near right 40 noun	-37
content-after G quote near right 5 finite	21
content-after G quote near right 5 gerund	25
content-after G quote near right 5 noun	49
content-after G quote near right 8 gerund	24
content-after G quote near touching  finite	75
content-after G quote near touching left  finite	70
content-after G quoted false gerund	57
content-after G quoted false infinitive	15
content-after G quoted false noun	23
content-after G read	-31
content-after G reason	-68
content-after G reason noun base	-58
content-after G reflect	-163
content-after G releas a	48
content-after G releas date	-67
content-after G releas verb ed	34
content-after G remark noun s	-28
content-after G remind	176
content-after G replac	-63
content-after G report	35
content-after G report finite proper	-95
content-after G report noun adjective	32
content-after G report that	-36
content-after G report verb	-144
content-after G report verb ed	76
content-after G report verb s	-105
content-after G request	-52
content-after G request noun base	-153
content-after G requir	-101
content-after G requir finite noun	-91
content-after G requir infinitive base	-80
content-after G respond	52
content-after G respond finite proper	-40
content-after G respond infinitive base	-51
content-after G respond verb ed	28
content-after G respons	30
content-after G respons noun base	58
content-after G respons noun in	16
content-after G respons to	-117
content-after G reveal	-144
content-after G rul	-98
content-after G rul noun	-114
content-after G rul noun s	-67
content-after G rul noun the	-26
content-after G say	98
content-after G say ,	-88
content-after G say :	-50
content-after G say a	157
content-after G say adjective	69
content-after G say adverb	64
content-after G say at	-21
content-after G say date	77
content-after G say finite "	-28
content-after G say finite )	36
content-after G say finite ,	-33
content-after G say finite and	62
content-after G say finite noun	94
content-after G say finite number	112
content-after G say finite proper	54
content-after G say finite she	-26
content-after G say finite they	46
content-after G say gerund ,	158
content-after G say gerund ing	73
content-after G say gerund noun	54
content-after G say he	83
content-after G say in	43
content-after G say infinitive base	54
content-after G say it	138
content-after G say noun ing	63
content-after G say number	-39
content-after G say on	43
content-after G say participle base	113
content-after G say proper	99
content-after G say she	104
content-after G say that	-15
content-after G say the	103
content-after G say they	60
content-after G say to	-26
content-after G say verb	115
content-after G say verb s	78
content-after G says gerund	64
content-after G see	-47
content-after G see participle base	-70
content-after G see verb base	15
content-after G seek	-16
content-after G seem finite noun	-96
content-after G seem to	42
content-after G seem verb s	35
content-after G send	-66
content-after G send verb base	-21
content-after G shar	-51
content-after G shar noun base	-100
content-after G show	-18
content-after G show gerund ing	-22
content-after G show noun base	-38
content-after G show noun s	-131
content-after G sid	-53
content-after G sid noun base	-32
content-after G slam	182
content-after G speak finite proper	51
content-after G speak finite who	-93
content-after G speak gerund ing	-130
content-after G speak to	-91
content-after G speak verb base	33
content-after G speech	26
content-after G speech ,	-167
content-after G speech noun base	50
content-after G speech noun noun	21
content-after G speech noun s	-132
content-after G spend	-116
content-after G spend gerund ing	-68
content-after G stat	103
content-after G stat 's	-36
content-after G stat and	-94
content-after G stat finite number	-169
content-after G stat in	53
content-after G stat noun	-135
content-after G stat noun adjective	-149
content-after G stat noun base	-286
content-after G stat noun noun	-82
content-after G stat noun of	-176
content-after G stat noun proper	-180
content-after G stat noun s	-192
content-after G stat noun the	-36
content-after G stat proper	32
content-after G stat proper base	48
content-after G stat proper s	-133
content-after G stat verb	-38
content-after G stat verb base	-50
content-after G stat verb s	-40
content-after G statement	84
content-after G statement gerund	168
content-after G statement noun base	18
content-after G suggest	129
content-after G suggest finite noun	-38
content-after G suggest finite proper	73
content-after G suggest gerund ing	45
content-after G suggest verb ed	117
content-after G support noun base	-15
content-after G support proper	38
content-after G support verb base	-125
content-after G talk gerund ing	-63
content-after G target	-64
content-after G tell	86
content-after G tell a	64
content-after G tell adjective ing	-70
content-after G tell finite ,	18
content-after G tell finite he	-32
content-after G tell finite noun	-16
content-after G tell finite proper	31
content-after G tell gerund ing	26
content-after G tell infinitive base	69
content-after G tell noun	34
content-after G tell the	-51
content-after G tell verb base	73
content-after G tell verb s	68
content-after G think	111
content-after G think finite i	-20
content-after G think that	20
content-after G threat	-111
content-after G tweet	138
content-after G tweet adjective	-239
content-after G tweet finite proper	-79
content-after G tweet noun	-71
content-after G tweet noun <	-40
content-after G under gerund	25
content-after G under if	-23
content-after G under no	-17
content-after G under noun	54
content-after G under participle	39
content-after G under punct	-78
content-after G under that	-55
content-after G under verb	32
content-after G urg	139
content-after G use	-160
content-after G use infinitive base	-90
content-after G verb base "	-84
content-after G verb base )	-19
content-after G verb base and	44
content-after G verb base but	66
content-after G verb base i	-20
content-after G verb base it	-90
content-after G verb base noun	-34
content-after G verb base proper	23
content-after G verb base start	28
content-after G verb base that	34
content-after G verb base verb	34
content-after G verb base who	-88
content-after G verb base you	-157
content-after G verb ed "	-56
content-after G verb ed ,	-20
content-after G verb ed and	84
content-after G verb ed noun	-32
content-after G verb ed number	33
content-after G verb ed proper	-23
content-after G verb ed she	-47
content-after G verb ed start	26
content-after G verb ed that	63
content-after G verb ed they	-35
content-after G verb ed verb	64
content-after G verb ed when	90
content-after G verb ed who	-28
content-after G verb s ,	45
content-after G verb s and	21
content-after G verb s noun	-19
content-after G verb s number	-43
content-after G verb s proper	-55
content-after G verb s she	26
content-after G verb s that	-61
content-after G verb s who	-94
content-after G view	-53
content-after G voic	-100
content-after G volunteer	-106
content-after G vow	178
content-after G vow to	110
content-after G want	-59
content-after G warn	57
content-after G warn that	167
content-after G warn verb ed	66
content-after G warns finite	51
content-after G warns noun	-94
content-after G word noun s	-34
content-after G writ	48
content-after G writ finite "	-95
content-after G writ proper	-28
content-after G writ verb base	46
content-after G writer	-39
source-between G	35
source-between G :	-70
source-between G : "	-87
source-between G : mark verb	-56
source-between G : punct base	-70
source-between G accord	20
source-between G accord a	-168
source-between G accord gerund ing	20
source-between G accord preposition ,	20
source-between G accord the	-185
source-between G accus	-82
source-between G accus verb ed	-73
source-between G acknowledg verb ed	-46
source-between G add	15
source-between G add ,	32
source-between G add .	136
source-between G add finite he	91
source-between G add finite proper	143
source-between G add gerund ,	-111
source-between G add gerund ing	-127
source-between G add that	-86
source-between G add verb ed	32
source-between G address	-193
source-between G adjective base his	-43
source-between G adjective ed a	-174
source-between G adjective ed adjective	-92
source-between G admits finite	-125
source-between G admits noun	-208
source-between G announc	52
source-between G announc finite proper	-140
source-between G announc verb ed	64
source-between G appeal	-99
source-between G argu	99
source-between G argu that	-45
source-between G argu verb ed	31
source-between G ask	36
source-between G ask finite proper	51
source-between G asks finite	-22
source-between G asks noun	-158
source-between G attack	-142
source-between G attack noun base	-33
source-between G back	-45
source-between G back noun base	-190
source-between G back to	-42
source-between G back verb base	22
source-between G backs finite	-85
source-between G backs gerund	-69
source-between G backs infinitive	-100
source-between G backs noun	-42
source-between G believes finite	-137
source-between G believes infinitive	-74
source-between G believes noun	-145
source-between G block	-116
source-between G break	-140
source-between G call	-163
source-between G call finite ,	-22
source-between G call finite and	-44
source-between G call finite noun	-124
source-between G call finite proper	-92
source-between G call for	-84
source-between G call gerund ,	-35
source-between G call gerund ing	-85
source-between G call him	-80
source-between G call noun base	-57
source-between G call on	-102
source-between G call proper	-44
source-between G call the	-50
source-between G call verb ed	-196
source-between G capital false false	34
source-between G capital true false	-143
source-between G challeng	-49
source-between G charg	-100
source-between G cheer	-102
source-between G cit	-105
source-between G claim	-46
source-between G claim that	-84
source-between G clear	-90
source-between G conclud	68
source-between G continu	-94
source-between G continu .	51
source-between G continu finite proper	-89
source-between G continu to	-59
source-between G continu verb ed	-42
source-between G cover	-177
source-between G credit	-149
source-between G criticises finite	-170
source-between G criticises gerund	-25
source-between G criticises noun	-148
source-between G criticiz	-53
source-between G criticiz proper	-39
source-between G criticiz verb ed	-54
source-between G decision	-125
source-between G declar verb ed	-211
source-between G deliver	-195
source-between G demands gerund	-124
source-between G demands infinitive	-150
source-between G demands noun	-89
source-between G denies finite	-175
source-between G deny	-95
source-between G describ	-43
source-between G earlier 0 finite	-50
source-between G earlier 0 gerund	-236
source-between G earlier 0 infinitive	-142
source-between G earlier 0 mark	-50
source-between G earlier 0 passive	-121
source-between G earlier 0 preposition	-218
source-between G earlier 1 gerund	-289
source-between G earlier 1 infinitive	-120
source-between G earlier 1 mark	-57
source-between G earlier 1 noun	-109
source-between G earlier 1 passive	-77
source-between G earlier 2 finite	-42
source-between G earlier 2 gerund	76
source-between G earlier 2 infinitive	37
source-between G earlier 2 passive	-52
source-between G earlier 2 preposition	28
source-between G edge " "	72
source-between G edge " -	-129
source-between G edge " >	-57
source-between G edge " a	41
source-between G edge " adjective	-27
source-between G edge " adverb	-79
source-between G edge " after	47
source-between G edge " and	-84
source-between G edge " as	-95
source-between G edge " but	-92
source-between G edge " for	-87
source-between G edge " gerund	-55
source-between G edge " he	-56
source-between G edge " if	-57
source-between G edge " in	15
source-between G edge " it	16
source-between G edge " noun	-66
source-between G edge " on	-118
source-between G edge " proper	40
source-between G edge " she	-38
source-between G edge " that	-152
source-between G edge " this	51
source-between G edge " to	-124
source-between G edge " verb	-79
source-between G edge " when	-82
source-between G edge ) ,	-154
source-between G edge ) —	-114
source-between G edge . and	-44
source-between G edge . he	-89
source-between G edge . i	-98
source-between G edge . noun	-43
source-between G edge . proper	-77
source-between G edge . we	-112
source-between G edge 0	18
source-between G edge 1	-55
source-between G edge 2	-159
source-between G edge 3	-166
source-between G edge 4	-73
source-between G edge adjective ,	-65
source-between G edge adjective —	-63
source-between G edge adverb ,	-31
source-between G edge all ,	-50
source-between G edge and ,	-59
source-between G edge date ,	-147
source-between G edge infinitive ,	36
source-between G edge noun ,	-18
source-between G edge noun —	-156
source-between G edge number ,	-17
source-between G edge proper ,	-34
source-between G edge proper —	-109
source-between G edge that ,	-69
source-between G edge them ,	-86
source-between G endors	-61
source-between G endors proper	-36
source-between G endors verb ed	-55
source-between G endorsement	40
source-between G enter	-101
source-between G expects finite	-24
source-between G expects noun	-130
source-between G explain	-50
source-between G explain verb ed	22
source-between G find finite proper	47
source-between G find verb base	-156
source-between G finite "	-32
source-between G finite ,	127
source-between G finite .	53
source-between G finite :	-52
source-between G finite a	-83
source-between G finite about	15
source-between G finite adjective	-144
source-between G finite adverb	-85
source-between G finite after	-93
source-between G finite an	-133
source-between G finite at	-16
source-between G finite by	-97
source-between G finite for	-141
source-between G finite from	-70
source-between G finite gerund	56
source-between G finite he	-124
source-between G finite her	-174
source-between G finite him	-117
source-between G finite his	-180
source-between G finite in	-39
source-between G finite it	-161
source-between G finite noun	-57
source-between G finite out	-155
source-between G finite proper	-44
source-between G finite she	-155
source-between G finite that	-82
source-between G finite the	-111
source-between G finite their	-105
source-between G finite they	-158
source-between G finite to	-109
source-between G finite verb	-46
source-between G finite with	-19
source-between G focus	-241
source-between G follow	-205
source-between G fundraiz	-132
source-between G fundraiz gerund ing	-66
source-between G fundraiz noun	-110
source-between G gerund ,	-179
source-between G gerund a	-247
source-between G gerund adjective	-133
source-between G gerund for	-75
source-between G gerund he	-100
source-between G gerund his	-63
source-between G gerund in	72
source-between G gerund ing ,	-64
source-between G gerund ing adjective	93
source-between G gerund ing and	-232
source-between G gerund ing by	-182
source-between G gerund ing noun	-173
source-between G gerund ing proper	-95
source-between G gerund ing verb	-152
source-between G gerund noun	-202
source-between G gerund on	-115
source-between G gerund proper	-225
source-between G gerund that	-292
source-between G gerund the	-183
source-between G gerund to	-96
source-between G go	-167
source-between G go finite noun	-64
source-between G go gerund ing	-72
source-between G go on	-87
source-between G go to	-61
source-between G go verb base	-147
source-between G hear	44
source-between G helpers 	51
source-between G helpers adverb	-86
source-between G helpers are	-120
source-between G helpers did not	-150
source-between G helpers had	-100
source-between G helpers has	-81
source-between G helpers has adverb	-76
source-between G helpers have	-176
source-between G helpers is	-78
source-between G helpers to	-21
source-between G helpers was	-166
source-between G helpers will	-43
source-between G helpers would	-154
source-between G hop	-109
source-between G indicat	67
source-between G infinitive .	-70
source-between G infinitive a	-97
source-between G infinitive base ,	-110
source-between G infinitive base adjective	-125
source-between G infinitive base gerund	-138
source-between G infinitive base he	-127
source-between G infinitive base noun	-93
source-between G infinitive base participle	-38
source-between G infinitive base proper	-61
source-between G infinitive base verb	-202
source-between G infinitive noun	-210
source-between G infinitive proper	-137
source-between G infinitive the	-92
source-between G insist	28
source-between G intends finite	-217
source-between G intends noun	-155
source-between G know	-147
source-between G land	-161
source-between G launch	-156
source-between G list	-80
source-between G mark	-217
source-between G mark "	-87
source-between G mark proper	-79
source-between G mean	-143
source-between G messag	-118
source-between G nam	-156
source-between G nam noun base	-141
source-between G negated false	37
source-between G negated true	-144
source-between G not finite he	53
source-between G not that	-28
source-between G not verb ed	-17
source-between G noun 's	-71
source-between G noun .	57
source-between G noun /	-34
source-between G noun :	-165
source-between G noun >	-55
source-between G noun about	-150
source-between G noun adjective	-118
source-between G noun adverb	-21
source-between G noun and	-104
source-between G noun at	-143
source-between G noun base 's	-149
source-between G noun base /	-55
source-between G noun base <	-34
source-between G noun base a	-20
source-between G noun base adjective	-121
source-between G noun base and	-102
source-between G noun base gerund	-156
source-between G noun base her	18
source-between G noun base his	-196
source-between G noun base in	23
source-between G noun base noun	-35
source-between G noun base of	-90
source-between G noun base proper	21
source-between G noun base the	-187
source-between G noun base verb	-181
source-between G noun by	24
source-between G noun for	-17
source-between G noun from	44
source-between G noun gerund	-163
source-between G noun in	-43
source-between G noun ing noun	43
source-between G noun is	-170
source-between G noun noun	-53
source-between G noun of	-47
source-between G noun on	-144
source-between G noun proper	-64
source-between G noun s 's	-144
source-between G noun s adjective	-199
source-between G noun s gerund	-158
source-between G noun s noun	-224
source-between G noun s proper	-125
source-between G noun s the	59
source-between G noun s verb	-191
source-between G noun that	-163
source-between G noun to	-279
source-between G noun verb	-188
source-between G noun was	-160
source-between G noun with	-95
source-between G offer	-65
source-between G opener " 21	-37
source-between G opener " 8	30
source-between G opener < 13	-29
source-between G opener < 40	-88
source-between G opener a 21	-160
source-between G opener adjective 13	-44
source-between G opener adjective 40	18
source-between G opener adjective 5	-236
source-between G opener adjective 8	-121
source-between G opener adverb 21	-179
source-between G opener adverb 3	-47
source-between G opener adverb 40	-63
source-between G opener adverb 5	-140
source-between G opener adverb 8	-97
source-between G opener after 40	-138
source-between G opener although 40	-32
source-between G opener and 13	-45
source-between G opener and 40	-129
source-between G opener as 13	-131
source-between G opener as 21	-116
source-between G opener as 8	49
source-between G opener at 13	-110
source-between G opener at 21	-124
source-between G opener at 40	-92
source-between G opener but 13	-52
source-between G opener but 21	-56
source-between G opener but 40	-15
source-between G opener but 8	-43
source-between G opener date 40	-152
source-between G opener for 13	-93
source-between G opener for 21	-133
source-between G opener for 40	33
source-between G opener for 5	-101
source-between G opener gerund 13	-98
source-between G opener gerund 21	18
source-between G opener gerund 40	-227
source-between G opener he 1	-126
source-between G opener he 21	-35
source-between G opener he 40	75
source-between G opener i 13	93
source-between G opener i 21	37
source-between G opener i 40	69
source-between G opener if 21	37
source-between G opener if 40	-107
source-between G opener in 13	-192
source-between G opener in 21	-16
source-between G opener in 5	-105
source-between G opener in 8	-97
source-between G opener it 13	30
source-between G opener it 21	-68
source-between G opener it 40	39
source-between G opener noun 1	74
source-between G opener noun 13	65
source-between G opener noun 21	39
source-between G opener noun 3	-41
source-between G opener noun 40	62
source-between G opener noun 8	-166
source-between G opener on 13	-126
source-between G opener on 21	-207
source-between G opener on 40	-126
source-between G opener on 5	-268
source-between G opener on 8	-209
source-between G opener proper 1	-66
source-between G opener proper 13	-47
source-between G opener proper 2	-47
source-between G opener proper 3	-131
source-between G opener proper 40	46
source-between G opener proper 5	-96
source-between G opener proper 8	30
source-between G opener she 1	-73
source-between G opener since 40	-34
source-between G opener that 13	-73
source-between G opener the 1	-86
source-between G opener the 13	-18
source-between G opener the 2	-199
source-between G opener the 21	-127
source-between G opener the 3	-96
source-between G opener the 5	-37
source-between G opener they 21	63
source-between G opener though 21	-48
source-between G opener verb 13	-115
source-between G opener verb 21	-103
source-between G opener we 21	-86
source-between G opener when 13	-195
source-between G opener when 21	-82
source-between G opener when 40	15
source-between G opener while 21	-57
source-between G order	-165
source-between G own	-116
source-between G own adjective base	-50
source-between G own noun	-21
source-between G own noun his	-43
source-between G participle base noun	-150
source-between G participle base proper	-25
source-between G participle ed ,	-123
source-between G participle ed noun	-163
source-between G participle ed proper	-34
source-between G participle ed who	-197
source-between G passive to	-69
source-between G plan	-114
source-between G plan noun base	-69
source-between G pledg	-170
source-between G pledg to	-89
source-between G pledg verb ed	-103
source-between G point finite proper	-39
source-between G point noun base	15
source-between G point noun noun	-108
source-between G point noun s	-93
source-between G point out	-26
source-between G point to	-142
source-between G point verb s	-78
source-between G post noun proper	-144
source-between G post proper base	-176
source-between G prais	-145
source-between G prais verb ed	-95
source-between G praises finite	-264
source-between G praises noun	-83
source-between G preposition a	-168
source-between G preposition the	-185
source-between G press	27
source-between G press noun proper	-218
source-between G press proper s	21
source-between G promises finite	-100
source-between G promises gerund	-75
source-between G promises noun	-162
source-between G promiz	-99
source-between G promiz to	-136
source-between G proper base proper	-264
source-between G proper base the	-84
source-between G proper s proper	-63
source-between G propos	-139
source-between G provid	-22
source-between G publish	-134
source-between G punct base verb	-56
source-between G push	-90
source-between G put	-123
source-between G put infinitive base	-22
source-between G question	-134
source-between G question about	-100
source-between G question noun base	-62
source-between G question noun s	-20
source-between G question noun the	-29
source-between G question verb s	-58
source-between G quote near  finite	-61
source-between G quote near  gerund	-55
source-between G quote near  infinitive	-259
source-between G quote near  mark	-41
source-between G quote near  noun	-205
source-between G quote near  passive	-103
source-between G quote near  preposition	28
source-between G quote near left  finite	-20
source-between G quote near left  infinitive	21
source-between G quote near left  noun	17
source-between G quote near left  preposition	-42
source-between G quote near left right 1 finite	-74
source-between G quote near left right 3 finite	43
source-between G quote near left right 5 finite	56
source-between G quote near left right 8 finite	22
source-between G quote near left right 8 gerund	-126
source-between G quote near right 0 finite	-212
source-between G quote near right 0 mark	-81
source-between G quote near right 1 finite	-123
source-between G quote near right 1 gerund	-171
source-between G quote near right 1 noun	-250
source-between G quote near right 13 finite	-102
source-between G quote near right 13 noun	-163
source-between G quote near right 2 gerund	-18
source-between G quote near right 2 noun	-169
source-between G quote near right 21 finite	-88
source-between G quote near right 21 noun	-168
source-between G quote near right 40 finite	-58
source-between G quote near right 5 finite	-70
source-between G quote near right 5 noun	-210
source-between G quote near right 8 finite	-117
source-between G quote near right 8 gerund	-106
source-between G quote near right 8 noun	-94
source-between G quote near touching left  finite	36
source-between G quoted false gerund	-17
source-between G quoted false infinitive	-44
source-between G quoted false mark	-70
source-between G quoted false passive	-129
source-between G quoted false preposition	20
source-between G read	17
source-between G releas	-104
source-between G releas verb ed	-151
source-between G remark	-55
source-between G replac	-121
source-between G report	-76
source-between G report .	62
source-between G report finite proper	72
source-between G report verb ed	-27
source-between G requir	-53
source-between G respond	-66
source-between G respond finite proper	40
source-between G respond to	-67
source-between G respond verb ed	-51
source-between G rul	-116
source-between G rul noun s	-65
source-between G say	21
source-between G say ,	129
source-between G say .	34
source-between G say :	99
source-between G say at	18
source-between G say date	-26
source-between G say finite "	99
source-between G say finite )	83
source-between G say finite ,	-46
source-between G say finite and	-167
source-between G say finite he	25
source-between G say finite noun	49
source-between G say finite proper	-28
source-between G say finite she	56
source-between G say finite they	-84
source-between G say finite who	-76
source-between G say gerund ,	-132
source-between G say gerund ing	82
source-between G say he	-111
source-between G say his	-78
source-between G say in	-53
source-between G say infinitive base	-67
source-between G say it	-131
source-between G say noun	-115
source-between G say proper	-131
source-between G say she	-105
source-between G say that	-150
source-between G say the	-184
source-between G say they	-220
source-between G say to	105
source-between G says infinitive	-22
source-between G says mark	-70
source-between G says passive	-64
source-between G says preposition	20
source-between G see	-78
source-between G see participle base	-26
source-between G seem	-257
source-between G send	-174
source-between G shar	-217
source-between G show	-160
source-between G show noun base	-150
source-between G sid	-102
source-between G sid noun base	-89
source-between G sign	-176
source-between G speak	-110
source-between G speak finite proper	-116
source-between G speak verb base	-109
source-between G speech	-207
source-between G speech noun base	-181
source-between G speech noun noun	-97
source-between G speech noun s	-61
source-between G stat	-68
source-between G stat 's	-43
source-between G stat ,	-83
source-between G stat .	-18
source-between G stat finite number	-70
source-between G stat noun	-116
source-between G stat noun adjective	-56
source-between G stat noun proper	-39
source-between G stat noun s	-86
source-between G stat noun the	-111
source-between G stat of	-49
source-between G stat proper	-117
source-between G stat proper base	-112
source-between G stat proper s	-93
source-between G stat that	-127
source-between G stat verb	-80
source-between G stat verb base	-57
source-between G statement	-70
source-between G statement .	-61
source-between G statement noun a	-44
source-between G statement noun base	-70
source-between G suggest	-88
source-between G suggest that	-61
source-between G suggest verb ed	-38
source-between G support	-182
source-between G support noun base	-108
source-between G support proper	-68
source-between G talk	-107
source-between G tell	76
source-between G tell a	80
source-between G tell finite ,	-17
source-between G tell finite he	64
source-between G tell finite noun	59
source-between G tell finite she	43
source-between G tell proper	37
source-between G tell the	16
source-between G tell verb base	40
source-between G think	-28
source-between G think verb base	-20
source-between G tweet	-46
source-between G tweet /	-34
source-between G tweet >	-55
source-between G tweet noun /	-55
source-between G tweet noun <	-34
source-between G tweet noun base	-179
source-between G tweet verb ed	75
source-between G under adjective	36
source-between G under gerund	-61
source-between G under if	-119
source-between G under infinitive	-81
source-between G under no	-63
source-between G under noun	-24
source-between G under participle	-58
source-between G under proper	-42
source-between G under punct	19
source-between G under that	-60
source-between G under verb	-122
source-between G under who	-63
source-between G urg	-44
source-between G use	-79
source-between G verb base "	-33
source-between G verb base )	85
source-between G verb base ,	-24
source-between G verb base and	-197
source-between G verb base he	-48
source-between G verb base it	70
source-between G verb base noun	-24
source-between G verb base proper	-53
source-between G verb base she	60
source-between G verb base who	-110
source-between G verb ed ,	-192
source-between G verb ed and	-22
source-between G verb ed noun	32
source-between G verb ed number	-44
source-between G verb ed proper	-36
source-between G verb ed she	-50
source-between G verb ed they	-55
source-between G verb ed when	-153
source-between G verb ed who	-151
source-between G verb s ,	-197
source-between G verb s and	-103
source-between G verb s he	35
source-between G verb s it	-157
source-between G verb s noun	-23
source-between G verb s number	-215
source-between G verb s proper	57
source-between G verb s that	-56
source-between G verb s who	-93
source-between G view	-165
source-between G voic	25
source-between G volunteer	-158
source-between G vow	41
source-between G warn	19
source-between G warn verb ed	21
source-between G warns finite	19
source-between G warns noun	-51
source-between G word	18
source-between G word noun s	-175
source-between G writ	19
source-between G writ ,	73
source-between G writ .	142
source-between G writ finite he	-76
source-between G writ finite noun	30
source-between G writ in	16
source-first G	22
source-first G accord	23
source-first G accord preposition ,	-141
source-first G accord the	57
source-first G capital false false	-154
source-first G earlier 0 finite	-185
source-first G earlier 1 preposition	-55
source-first G finite proper	-32
source-first G follow	-22
source-first G follow finite start	-22
source-first G follow proper	-22
source-first G follow verb base	-22
source-first G gerund ing ,	-141
source-first G helpers 	22
source-first G negated false	22
source-first G opener verb 0	-117
source-first G preposition the	57
source-first G quote near  finite	-130
source-first G quote near  preposition	-45
source-first G quote near touching  finite	-79
source-first G quoted false finite	-185
source-first G quoted false preposition	23
source-first G says finite	-139
source-first G says preposition	23
source-first G under noun	-33
source-first G verb base start	-94
source-last G	37
source-last G accord	26
source-last G accord a	-44
source-last G accord gerund ing	37
source-last G accord preposition ,	53
source-last G accord preposition start	-173
source-last G accord proper	60
source-last G accord the	-29
source-last G ask	-45
source-last G call	-132
source-last G capital false false	43
source-last G capital true false	-40
source-last G capital true true	-133
source-last G cit	-75
source-last G criticises finite	-125
source-last G demands finite	-212
source-last G earlier 0 finite	-172
source-last G earlier 0 gerund	-189
source-last G earlier 0 noun	-15
source-last G earlier 0 preposition	16
source-last G earlier 1 gerund	-116
source-last G earlier 2 finite	-101
source-last G earlier 2 gerund	-157
source-last G earlier 2 preposition	25
source-last G edge " verb	19
source-last G edge . <	-41
source-last G edge adjective ,	-77
source-last G edge adverb ,	15
source-last G edge noun ,	-28
source-last G edge noun .	-240
source-last G edge number ,	-122
source-last G edge proper ,	-86
source-last G edge verb ,	-109
source-last G finite a	-52
source-last G finite adjective	-116
source-last G finite he	-128
source-last G finite it	-167
source-last G finite noun	-111
source-last G finite proper	-17
source-last G finite the	-95
source-last G follow	-73
source-last G follow finite start	-64
source-last G follow proper	-64
source-last G follow verb base	-64
source-last G gerund a	-165
source-last G gerund he	-78
source-last G gerund ing ,	51
source-last G gerund ing start	-202
source-last G gerund it	-83
source-last G gerund noun	-96
source-last G gerund proper	-97
source-last G gerund the	-115
source-last G helpers 	55
source-last G helpers adverb	-131
source-last G helpers to	-152
source-last G infinitive base ,	-155
source-last G negated false	37
source-last G noun base <	-75
source-last G noun noun	-176
source-last G noun proper	-53
source-last G opener " 13	42
source-last G opener " 21	-47
source-last G opener " 40	-27
source-last G opener < 1	-75
source-last G opener gerund 0	-202
source-last G opener in 21	-28
source-last G opener noun 13	23
source-last G opener noun 21	-147
source-last G opener noun 8	-56
source-last G opener proper 13	-134
source-last G opener proper 21	-67
source-last G opener proper 40	-113
source-last G opener proper 8	-200
source-last G opener the 13	-80
source-last G opener the 21	-88
source-last G opener the 40	42
source-last G opener verb 0	-157
source-last G preposition a	-44
source-last G preposition proper	60
source-last G preposition the	-29
source-last G quote near  finite	-39
source-last G quote near  gerund	-130
source-last G quote near  infinitive	-148
source-last G quote near  noun	29
source-last G quote near  preposition	16
source-last G quote near left  finite	52
source-last G quote near left  gerund	-125
source-last G quote near left  preposition	34
source-last G quote near right 13 finite	-136
source-last G quote near right 2 noun	-75
source-last G quote near right 8 finite	-208
source-last G quote near right 8 gerund	-69
source-last G quote near touching  finite	-169
source-last G quoted false finite	15
source-last G quoted false gerund	-138
source-last G quoted false infinitive	-152
source-last G quoted false noun	-51
source-last G quoted false preposition	26
source-last G say adjective	-108
source-last G say finite "	-22
source-last G say finite )	-139
source-last G say finite ,	127
source-last G say he	-126
source-last G say it	-48
source-last G say she	-75
source-last G say verb s	-17
source-last G says finite	17
source-last G says gerund	-122
source-last G says noun	-32
source-last G says preposition	26
source-last G stat	-114
source-last G tell	-147
source-last G tell finite ,	-83
source-last G tell verb base	-96
source-last G tweet	-67
source-last G tweet adjective	-99
source-last G tweet noun	-63
source-last G tweet noun <	-75
source-last G tweet noun base	-75
source-last G under adjective	-80
source-last G under infinitive	-67
source-last G under noun	-134
source-last G under participle	-87
source-last G under proper	-103
source-last G under verb	-15
source-last G under who	-169
source-last G verb base "	-25
source-last G verb base )	-145
source-last G verb base ,	28
source-last G verb base start	-145
source-last G verb ed "	56
source-last G verb ed ,	-114
source-last G verb s ,	-17
`;
