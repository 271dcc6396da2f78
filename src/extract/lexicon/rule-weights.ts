/**
 * How much each feature of a reading speaks for it, in hundredths: see weigh.ts.
 * Made by scripts/weigh-rules.ts; single words and numbers only. Source: PolNeAR 1.0.0 (Newell, Margolin, Ruths 2018).
 */
export const RULE_WEIGHTS = `
A 's first "	-35
A ( first number	-235
A ( first proper	-39
A , first "	24
A , first a	-66
A , first about	18
A , first adjective	-137
A , first adverb	-215
A , first an	-62
A , first and	-123
A , first as	-54
A , first at	-196
A , first before	-260
A , first but	-305
A , first date	-293
A , first gerund	-89
A , first has	-35
A , first he	15
A , first his	-104
A , first if	-154
A , first in	-122
A , first is	-99
A , first it	32
A , first like	-262
A , first not	-206
A , first noun	-116
A , first number	-55
A , first or	-300
A , first proper	-44
A , first she	-97
A , first that	139
A , first the	89
A , first they	-165
A , first though	-307
A , first to	-202
A , first verb	-128
A , first was	82
A , first when	-186
A , first where	-202
A , first which	-66
A , first while	-43
A , first who	-236
A , first will	-141
A , first with	-155
A - first adverb	-276
A - first and	-271
A - first proper	-181
A - first the	-286
A / first proper	-95
A : first "	28
A : first proper	-38
A : first the	-105
A ; first proper	-141
A < first noun	-95
A = first "	-125
A @ first proper	-101
A a first "	-52
A about first his	85
A about first proper	40
A about first the	15
A adjective first "	-55
A admits here plain	-82
A admits noun plain	-182
A admits that plain	-23
A admits to plain	-35
A adverb first "	-95
A an first "	-94
A and first "	-31
A are first "	-146
A as first "	23
A as first a	-95
A as first noun	-273
A as first the	-36
A asks , plain	-119
A asks , quoted	-36
A asks about plain	-39
A asks here plain	-24
A asks noun plain	-19
A asks of plain	-25
A asks proper plain	123
A asks that plain	-141
A asks to plain	-50
A at first a	-77
A at first proper	-143
A at first the	-71
A backs , plain	-93
A backs date plain	-172
A backs in plain	-158
A backs noun plain	-216
A backs of plain	70
A backs that plain	-265
A backs to plain	-44
A be first "	-120
A before #	-178
A before 's	-35
A before 's say	19
A before (	-157
A before ( say	-114
A before )	-89
A before ,	-25
A before , :	-193
A before , accord	191
A before , acknowledg	-48
A before , address	-108
A before , announc	-182
A before , appeal	-85
A before , argu	-104
A before , ask	-21
A before , attack	-132
A before , back	-41
A before , call	-297
A before , challeng	-90
A before , claim	-288
A before , continu	-176
A before , cover	-273
A before , criticiz	-163
A before , decision	-75
A before , declar	-164
A before , endors	-31
A before , fil	-198
A before , find	31
A before , follow	-125
A before , fundraiz	-284
A before , go	-109
A before , hop	-168
A before , judg	-32
A before , list	-182
A before , mark	-154
A before , men	-190
A before , messag	45
A before , not	-182
A before , own	-250
A before , plan	-118
A before , pledg	-216
A before , point	33
A before , post	-115
A before , press	-225
A before , provid	-172
A before , put	48
A before , question	-89
A before , releas	-216
A before , respond	39
A before , respons	-148
A before , rul	-124
A before , say	-36
A before , see	-169
A before , seem	-71
A before , send	41
A before , shar	52
A before , show	-278
A before , sid	-56
A before , sign	26
A before , speak	-136
A before , speech	-315
A before , stat	-55
A before , statement	-106
A before , support	-196
A before , talk	-224
A before , tell	47
A before , think	-253
A before , use	-173
A before , word	-135
A before , writ	-70
A before -	46
A before - say	-270
A before - stat	-208
A before --	-284
A before .	-25
A before /	-130
A before : say	31
A before ;	-189
A before <	-95
A before < tweet	-42
A before =	-125
A before = tweet	-125
A before >	-96
A before > tweet	-95
A before @	-102
A before a	-52
A before a call	-329
A before a say	-212
A before about	36
A before about ask	-85
A before about question	46
A before about say	-94
A before adjective	-55
A before adverb	-95
A before after	-91
A before against	33
A before an	-94
A before and	-31
A before and say	-126
A before are	-146
A before as	-37
A before as describ	-83
A before at	-50
A before at say	59
A before be	-120
A before be say	-136
A before before	-117
A before by	-62
A before by accord	-51
A before date	-44
A before date address	-98
A before date call	-292
A before date releas	-60
A before date say	16
A before date speech	-185
A before date stat	-79
A before during	-99
A before for	-15
A before for call	97
A before for criticiz	-82
A before from	-246
A before gerund	-146
A before her	-102
A before here	16
A before here accept	56
A before here accord	-205
A before here add	-32
A before here address	-200
A before here admit	40
A before here adopt	19
A before here ahead	-142
A before here aim	-174
A before here allow	-137
A before here announc	70
A before here answer	-236
A before here appeal	-140
A before here argu	61
A before here argument	26
A before here ask	-32
A before here assert	39
A before here attack	-131
A before here back	-132
A before here bet	-114
A before here blam	38
A before here block	-31
A before here break	-177
A before here call	-34
A before here carry	-162
A before here cast	-15
A before here challeng	-111
A before here charg	-123
A before here cheer	-180
A before here cit	193
A before here claim	130
A before here clear	-109
A before here comment	-284
A before here compar	-21
A before here condemn	30
A before here continu	-39
A before here convinc	-69
A before here cover	-74
A before here credit	-15
A before here criticiz	27
A before here decid	34
A before here decision	-266
A before here declar	109
A before here deliver	-32
A before here demonstrat	-29
A before here denounc	57
A before here deny	86
A before here describ	126
A before here document	-26
A before here embrac	-16
A before here endors	99
A before here endorsement	-211
A before here enter	-189
A before here estimat	22
A before here explain	21
A before here express	81
A before here feel	-216
A before here figur	-116
A before here fil	-68
A before here find	-92
A before here focus	-228
A before here follow	-144
A before here fundraiz	-118
A before here go	-272
A before here hear	-44
A before here hit	-77
A before here hop	48
A before here indicat	99
A before here insist	108
A before here judg	-55
A before here know	-240
A before here launch	-191
A before here maintain	-135
A before here mark	-234
A before here mean	-35
A before here men	-18
A before here mention	80
A before here messag	-24
A before here nam	-38
A before here not	55
A before here offer	-81
A before here opinion	-93
A before here order	24
A before here own	-189
A before here pass	-25
A before here plan	-36
A before here pledg	83
A before here point	-264
A before here post	-281
A before here prais	52
A before here present	-120
A before here press	-317
A before here promiz	52
A before here propos	135
A before here proposal	71
A before here protest	-185
A before here provid	-78
A before here publish	-63
A before here push	-272
A before here put	-305
A before here question	41
A before here read	-217
A before here reason	-106
A before here reflect	-180
A before here releas	-34
A before here remark	-169
A before here remind	-333
A before here replac	-181
A before here report	-23
A before here request	-168
A before here requir	-174
A before here respond	-76
A before here respons	-126
A before here rul	-254
A before here say	89
A before here seek	-115
A before here seem	-23
A before here send	-241
A before here shar	-85
A before here sid	-64
A before here sign	-58
A before here slam	-45
A before here speak	-328
A before here speech	-114
A before here spend	-153
A before here stat	-28
A before here statement	-115
A before here suggest	79
A before here support	-103
A before here talk	-293
A before here tell	-157
A before here think	65
A before here threat	-131
A before here tweet	-32
A before here use	-179
A before here view	-79
A before here voic	-335
A before here word	-306
A before here writ	-47
A before here writer	-134
A before him	-112
A before him call	-105
A before in	-139
A before in attack	-120
A before in say	-28
A before in stat	-260
A before in writ	25
A before infinitive	-70
A before into	-60
A before is	-134
A before is say	-35
A before it	-107
A before it call	-26
A before like	-33
A before noun	-56
A before noun :	-223
A before noun accord	-310
A before noun allow	-34
A before noun announc	-87
A before noun argu	-202
A before noun back	-80
A before noun call	-49
A before noun claim	-222
A before noun find	-234
A before noun go	74
A before noun not	-222
A before noun own	-108
A before noun plan	-36
A before noun point	-238
A before noun post	-267
A before noun prais	-31
A before noun promiz	-47
A before noun provid	-78
A before noun question	-143
A before noun releas	31
A before noun report	-260
A before noun requir	-75
A before noun rul	-62
A before noun say	-191
A before noun show	-185
A before noun speak	-258
A before noun speech	-217
A before noun stat	-63
A before noun statement	100
A before noun suggest	-189
A before noun support	-124
A before noun tell	16
A before noun tweet	-243
A before noun urg	20
A before noun use	-136
A before of	-20
A before of accord	-204
A before of accus	-33
A before of ahead	-145
A before of say	-82
A before of stat	-294
A before on	-60
A before on call	36
A before on follow	-84
A before on go	-296
A before on say	-135
A before out	-21
A before over	88
A before participle	-137
A before proper	-38
A before proper call	-32
A before proper say	-152
A before proper tell	101
A before since	-143
A before than	-205
A before that acknowledg	-57
A before that admit	73
A before that announc	-99
A before that argu	-52
A before that ask	-116
A before that back	-129
A before that call	-280
A before that claim	-15
A before that find	-68
A before that follow	-209
A before that go	-204
A before that insist	-143
A before that not	-314
A before that point	-311
A before that post	44
A before that question	-228
A before that report	-94
A before that respond	-124
A before that say	-31
A before that show	-259
A before that stat	23
A before that statement	16
A before that suggest	-71
A before that tell	69
A before that think	-305
A before that warn	-26
A before that writ	43
A before the	-27
A before them	27
A before through	-194
A before to	-31
A before to accord	-140
A before to appeal	42
A before to ask	-205
A before to call	-53
A before to continu	-25
A before to go	-50
A before to plan	-281
A before to pledg	-200
A before to point	96
A before to promiz	-61
A before to respond	-66
A before to respons	23
A before to say	-102
A before to speak	-122
A before to stat	-157
A before to urg	-283
A before to vow	19
A before up	-48
A before verb	-64
A before verb say	-175
A before was	-119
A before was say	-37
A before with	-78
A before –	-171
A before —	-83
A before — say	-138
A believes , plain	-95
A believes - plain	-302
A believes as plain	-21
A believes here plain	-105
A believes noun plain	-205
A believes of plain	16
A believes that plain	-27
A believes to plain	-267
A by first a	-164
A by first noun	-94
A by first proper	-126
A by first the	-193
A criticises , plain	-76
A criticises a quoted	52
A criticises date plain	-210
A criticises for plain	-74
A criticises in plain	-185
A criticises noun plain	-369
A criticises on plain	-105
A criticises that plain	-165
A date first adjective	-175
A date first and	-188
A date first by	-178
A date first gerund	79
A date first in	-297
A date first noun	-85
A date first number	-287
A date first on	-226
A date first proper	-18
A date first verb	-277
A demands , plain	-293
A demands by plain	-177
A demands date plain	-54
A demands for plain	-33
A demands here plain	-64
A demands in plain	-189
A demands that plain	-30
A demands to plain	-176
A denies , plain	-283
A denies here plain	-51
A denies noun plain	-98
A denies that plain	-102
A denies to plain	75
A doubts here plain	-35
A during first a	-106
A expects , plain	-174
A expects that plain	-40
A finite 's "	-24
A finite ( proper	-38
A finite , "	87
A finite , a	-70
A finite , adjective	-36
A finite , adverb	-225
A finite , an	-272
A finite , and	-67
A finite , as	-129
A finite , but	-179
A finite , gerund	-77
A finite , has	-16
A finite , he	-15
A finite , his	-55
A finite , if	-46
A finite , in	-56
A finite , is	-72
A finite , it	-29
A finite , noun	-80
A finite , number	-46
A finite , proper	-31
A finite , that	148
A finite , they	-152
A finite , to	-147
A finite , verb	-124
A finite , was	-26
A finite , when	-98
A finite , where	-173
A finite , which	-305
A finite , while	-256
A finite , who	-164
A finite , with	-134
A finite - and	-125
A finite - proper	-124
A finite : proper	-50
A finite @ proper	-109
A finite about proper	16
A finite about the	-15
A finite adjective "	61
A finite an "	-94
A finite and "	-23
A finite as "	-56
A finite as a	-79
A finite at the	-28
A finite be "	-78
A finite by proper	-18
A finite by the	-152
A finite date adjective	-209
A finite date and	-129
A finite date noun	-38
A finite date number	-210
A finite date to	-31
A finite date verb	-217
A finite for "	16
A finite for gerund	-121
A finite for noun	-100
A finite for proper	-21
A finite for the	-41
A finite from proper	-100
A finite from the	-82
A finite gerund "	-116
A finite here a	-73
A finite here about	-58
A finite here adjective	-30
A finite here adverb	-58
A finite here after	-211
A finite here and	-89
A finite here as	-29
A finite here at	-88
A finite here by	-252
A finite here date	-129
A finite here during	-201
A finite here for	-27
A finite here from	-197
A finite here gerund	38
A finite here he	48
A finite here her	-29
A finite here him	42
A finite here his	-37
A finite here how	-64
A finite here in	-227
A finite here it	31
A finite here its	18
A finite here number	-23
A finite here of	-134
A finite here on	-405
A finite here out	-184
A finite here proper	36
A finite here she	60
A finite here that	62
A finite here the	-27
A finite here their	59
A finite here them	-231
A finite here this	-50
A finite here to	-83
A finite here up	-201
A finite here verb	-49
A finite here with	-99
A finite him to	-92
A finite in a	52
A finite in adjective	35
A finite in an	-85
A finite in noun	-131
A finite in proper	-23
A finite in the	-80
A finite infinitive "	-65
A finite is "	-88
A finite it "	-187
A finite noun a	-212
A finite noun proper	-51
A finite noun she	30
A finite noun the	-214
A finite noun this	-130
A finite noun to	-75
A finite noun when	-212
A finite of "	-56
A finite of proper	-95
A finite of the	-105
A finite on date	-119
A finite on proper	-79
A finite on the	-160
A finite proper "	-83
A finite proper a	-128
A finite proper who	-64
A finite that "	-70
A finite that adjective	-216
A finite that adverb	-53
A finite that gerund	-33
A finite that his	39
A finite that is	-117
A finite that noun	-47
A finite that proper	17
A finite that the	-27
A finite that they	171
A finite that verb	-120
A finite that would	-169
A finite the "	-33
A finite to a	-17
A finite to be	-85
A finite to infinitive	-50
A finite to noun	-137
A finite to proper	-35
A finite to the	-61
A finite verb "	-23
A finite was "	-65
A finite — number	-91
A first " accord	-102
A first " accus	40
A first " argu	-121
A first " ask	-99
A first " back	16
A first " call	-114
A first " claim	-142
A first " continu	-21
A first " describ	-169
A first " go	39
A first " not	-108
A first " point	-86
A first " post	30
A first " respond	94
A first " say	-33
A first " show	-195
A first " speak	35
A first " stat	-36
A first " statement	-188
A first " tell	-97
A first " tweet	-94
A first " writ	-76
A first 's stat	-62
A first a accord	-36
A first a ask	28
A first a call	-97
A first a go	-159
A first a post	-229
A first a provid	-27
A first a releas	-105
A first a respond	-60
A first a say	-26
A first a send	-192
A first a speak	-271
A first a tell	-44
A first a writ	-71
A first about question	-25
A first about say	-20
A first adjective :	-171
A first adjective go	-177
A first adjective not	-107
A first adjective say	-49
A first adjective stat	-138
A first adjective tweet	-110
A first adverb accord	-110
A first adverb go	-161
A first adverb speak	-265
A first adverb stat	29
A first after say	-145
A first an say	47
A first and accord	-284
A first and say	-104
A first and stat	-100
A first at say	-244
A first but say	-121
A first date releas	-105
A first date say	-35
A first during say	-152
A first for call	-282
A first gerund call	70
A first gerund report	27
A first gerund say	-75
A first gerund stat	-223
A first gerund statement	-52
A first gerund tell	-35
A first he say	35
A first he tell	45
A first in accord	-176
A first in point	-197
A first in say	-268
A first in stat	-222
A first in writ	-170
A first infinitive ask	-180
A first infinitive go	59
A first infinitive pledg	-135
A first infinitive promiz	-207
A first infinitive stat	-157
A first it say	25
A first noun :	-179
A first noun accord	-155
A first noun ask	20
A first noun attack	-179
A first noun claim	-76
A first noun clear	-72
A first noun follow	-133
A first noun fundraiz	-105
A first noun go	-129
A first noun not	-89
A first noun own	-189
A first noun pledg	-148
A first noun point	29
A first noun press	-205
A first noun provid	-100
A first noun put	-194
A first noun releas	-38
A first noun report	-61
A first noun rul	-123
A first noun say	22
A first noun show	-251
A first noun sign	-290
A first noun speak	-215
A first noun speech	115
A first noun stat	-257
A first noun support	-195
A first noun tell	-50
A first number accord	-139
A first number say	67
A first of accord	-118
A first of ahead	-51
A first of say	-58
A first of stat	-101
A first on call	-211
A first on focus	-166
A first on follow	-63
A first on go	-148
A first on say	-246
A first out point	-165
A first proper :	-23
A first proper accord	59
A first proper announc	-44
A first proper ask	-119
A first proper back	-186
A first proper call	-31
A first proper cit	-19
A first proper claim	-114
A first proper follow	-92
A first proper go	-201
A first proper mark	-84
A first proper nam	-321
A first proper not	-99
A first proper own	-132
A first proper plan	-172
A first proper point	42
A first proper prais	17
A first proper question	52
A first proper releas	-18
A first proper report	25
A first proper respons	-101
A first proper see	20
A first proper send	69
A first proper show	22
A first proper sign	-150
A first proper speak	-130
A first proper speech	-171
A first proper stat	-133
A first proper statement	-67
A first proper tell	-22
A first proper think	-44
A first proper tweet	-52
A first proper writ	65
A first she say	52
A first she tell	74
A first that acknowledg	19
A first that argu	51
A first that assert	62
A first that not	21
A first that point	129
A first that report	-18
A first that say	34
A first that stat	19
A first that warn	16
A first the :	-119
A first the acknowledg	-20
A first the appeal	-121
A first the ask	-124
A first the back	22
A first the call	20
A first the claim	-41
A first the clear	-41
A first the describ	29
A first the enter	-216
A first the find	-160
A first the follow	-192
A first the go	-260
A first the point	-47
A first the post	-208
A first the put	-176
A first the question	-22
A first the releas	51
A first the report	27
A first the say	78
A first the see	-76
A first the speak	-290
A first the speech	-248
A first the stat	-63
A first the statement	20
A first the suggest	83
A first the support	-159
A first the tell	-122
A first the writ	-63
A first they say	15
A first this say	-241
A first to :	-179
A first to accord	-207
A first to allow	-73
A first to announc	-15
A first to answer	-114
A first to appeal	-189
A first to back	-265
A first to call	-115
A first to claim	40
A first to continu	-350
A first to go	-33
A first to own	-121
A first to plan	46
A first to pledg	111
A first to point	-309
A first to promiz	67
A first to provid	-305
A first to question	-241
A first to report	-187
A first to requir	-78
A first to respond	-15
A first to respons	-80
A first to rul	-70
A first to say	-164
A first to seek	-242
A first to seem	-125
A first to send	-179
A first to speak	-112
A first to speech	-189
A first to stat	20
A first to urg	41
A first to use	-115
A first to vow	55
A first to want	56
A first to writ	-43
A first verb accord	-72
A first verb comment	-171
A first verb plan	-113
A first verb post	66
A first verb press	-71
A first verb releas	-18
A first verb report	-162
A first verb rul	-61
A first verb say	-74
A first verb speech	-144
A first verb stat	-171
A first verb support	-148
A first verb writ	19
A first when say	-103
A first whether question	170
A first which say	-81
A first who say	-51
A first who stat	-85
A first with say	-173
A for first "	-31
A for first adjective	81
A for first gerund	-101
A for first noun	-42
A for first proper	-38
A for first the	-112
A from first noun	-195
A from first proper	-113
A from first the	-119
A gerund , "	-16
A gerund , adverb	-198
A gerund , and	-198
A gerund , gerund	-100
A gerund , noun	-179
A gerund , proper	-320
A gerund , the	-69
A gerund , verb	-247
A gerund a "	-214
A gerund date noun	-126
A gerund first "	-146
A gerund here a	-108
A gerund here adjective	-43
A gerund here adverb	-29
A gerund here for	-171
A gerund here he	30
A gerund here his	-15
A gerund here in	-178
A gerund here it	-61
A gerund here noun	-115
A gerund here on	-248
A gerund here proper	-51
A gerund here that	-21
A gerund here the	-20
A gerund here to	-136
A gerund here verb	-121
A gerund in proper	-88
A gerund noun "	-195
A gerund noun proper	-102
A gerund noun who	-249
A gerund on proper	-29
A gerund that he	-235
A gerund that noun	-247
A gerund that the	-38
A gerund to infinitive	-18
A gerund to proper	-29
A here first "	29
A here first 's	-159
A here first a	-16
A here first about	-142
A here first adjective	-31
A here first adverb	-87
A here first after	-284
A here first against	-277
A here first and	-78
A here first are	-133
A here first as	-177
A here first at	-106
A here first before	-270
A here first by	-328
A here first date	-162
A here first during	-267
A here first for	-221
A here first from	-252
A here first has	-43
A here first have	-121
A here first he	35
A here first himself	37
A here first his	42
A here first how	80
A here first if	35
A here first in	-321
A here first into	-232
A here first is	-72
A here first its	55
A here first like	-212
A here first noun	-87
A here first number	-111
A here first of	-273
A here first on	-303
A here first or	-230
A here first out	-327
A here first over	-194
A here first she	50
A here first since	-81
A here first that	177
A here first their	71
A here first them	-46
A here first this	-48
A here first to	-51
A here first up	-145
A here first verb	-132
A here first was	-27
A here first what	-48
A here first whether	77
A here first with	-217
A him first a	-90
A him first to	-108
A in first a	-72
A in first adjective	25
A in first an	-99
A in first date	18
A in first noun	-143
A in first proper	-34
A in first the	-121
A infinitive , gerund	-192
A infinitive , proper	-241
A infinitive first "	-70
A infinitive here a	56
A infinitive here adjective	-219
A infinitive here her	28
A infinitive here noun	17
A infinitive here proper	-30
A infinitive here that	41
A infinitive here the	-53
A infinitive here to	56
A infinitive noun who	-160
A intends , plain	-291
A intends at plain	-24
A intends date plain	84
A intends here plain	-59
A intends noun plain	-17
A intends that plain	-182
A intends to plain	-327
A is first "	-134
A it first "	-116
A it first to	-100
A mark here proper	-25
A mark here the	-88
A mark noun to	-115
A noun ( proper	-203
A noun , "	-52
A noun , a	-179
A noun , adjective	-150
A noun , adverb	-214
A noun , and	-274
A noun , but	-113
A noun , gerund	62
A noun , has	-50
A noun , in	-40
A noun , it	-55
A noun , noun	-65
A noun , number	-144
A noun , proper	-311
A noun , the	-106
A noun , to	-104
A noun , verb	-133
A noun , where	-155
A noun , who	-283
A noun , with	-171
A noun - proper	-228
A noun : "	55
A noun : proper	-66
A noun < noun	-77
A noun = "	-125
A noun a "	-39
A noun about proper	-49
A noun at the	-186
A noun date noun	-308
A noun date number	-197
A noun date to	-132
A noun first a	-97
A noun first he	-31
A noun first it	-181
A noun first proper	-46
A noun first she	24
A noun first such	-166
A noun first the	-354
A noun first this	-148
A noun first to	-23
A noun first when	-283
A noun first where	-183
A noun first who	-101
A noun for noun	-38
A noun for proper	102
A noun for the	-94
A noun from proper	-89
A noun from the	-91
A noun here 's	-190
A noun here about	-245
A noun here adjective	-88
A noun here adverb	-23
A noun here and	-163
A noun here are	-91
A noun here as	-264
A noun here at	-205
A noun here by	-282
A noun here date	-56
A noun here for	-314
A noun here from	-214
A noun here gerund	-65
A noun here has	-39
A noun here in	-174
A noun here is	-34
A noun here noun	-172
A noun here of	-380
A noun here on	-66
A noun here that	-46
A noun here verb	-279
A noun here was	-166
A noun here with	-198
A noun in date	-142
A noun in proper	-215
A noun in the	-212
A noun noun a	-29
A noun noun proper	-38
A noun noun the	-105
A noun noun to	-41
A noun noun who	-163
A noun of a	-89
A noun of adjective	-50
A noun of noun	-32
A noun of proper	38
A noun of the	37
A noun on date	-172
A noun on the	82
A noun proper who	-217
A noun that "	-20
A noun that he	-110
A noun that noun	-83
A noun that proper	-105
A noun that she	-80
A noun that the	-80
A noun that verb	-67
A noun the "	-253
A noun to infinitive	-21
A noun to proper	-111
A noun to the	-55
A noun verb "	-159
A of first "	-68
A of first a	-17
A of first gerund	-56
A of first his	-53
A of first the	-27
A on first date	-170
A on first noun	120
A on first proper	-52
A on first to	-178
A over first the	-131
A participle first "	-137
A passive here by	-180
A passive here on	-128
A passive here to	-58
A passive noun to	-288
A passive to infinitive	-278
A praises , plain	-305
A praises here plain	-76
A praises noun plain	-63
A praises to plain	-232
A preposition , proper	130
A preposition here and	-88
A preposition here of	-118
A preposition here proper	-37
A preposition here the	-57
A preposition here verb	-124
A preposition noun to	-87
A promises , plain	-257
A promises here plain	-16
A promises noun plain	-30
A promises that plain	31
A promises to plain	-137
A proper first "	-18
A proper first a	-149
A proper first himself	-218
A proper first the	-106
A proper first this	-145
A proper first when	-186
A proper first who	-111
A quote -1 plain	-118
A quote -1 quoted	-70
A quote 1 plain	52
A quote 13 plain	-49
A quote 2 plain	25
A quote 21 plain	-36
A quote 21 quoted	-75
A quote 40 plain	-78
A quote 40 quoted	-75
A quote 5 plain	32
A quote 5 quoted	-112
A quote 8 plain	-18
A quote 8 quoted	-109
A says # plain	-157
A says ) plain	-148
A says , plain	-36
A says , quoted	57
A says - plain	-58
A says -- plain	-157
A says / plain	-275
A says : plain	-79
A says : quoted	15
A says ; plain	-273
A says < plain	-77
A says = quoted	-125
A says > plain	-96
A says @ plain	-61
A says a quoted	-118
A says about plain	29
A says adverb quoted	-92
A says after plain	-31
A says an quoted	-81
A says and quoted	-31
A says are quoted	-117
A says as plain	-56
A says as quoted	20
A says at plain	-117
A says be quoted	-100
A says before plain	-113
A says by plain	-72
A says date plain	-74
A says during plain	-60
A says for plain	-28
A says from plain	-158
A says gerund quoted	-121
A says here plain	-63
A says in plain	-55
A says infinitive quoted	32
A says into plain	-43
A says is quoted	-120
A says it plain	-70
A says it quoted	-94
A says like plain	-70
A says noun plain	-78
A says noun quoted	17
A says of plain	-32
A says of quoted	23
A says out plain	-30
A says over plain	-68
A says participle quoted	-128
A says proper plain	-39
A says proper quoted	39
A says that plain	-24
A says the quoted	-34
A says to plain	-35
A says to quoted	-15
A says up plain	-80
A says verb quoted	-127
A says was quoted	-98
A says with plain	-31
A says – plain	-168
A says — plain	-58
A skip 0 quoted	29
A skip 1 plain	-36
A skip 1 quoted	34
A skip 13 plain	-182
A skip 13 quoted	-234
A skip 2 quoted	-49
A skip 21 plain	-202
A skip 21 quoted	-298
A skip 3 quoted	-89
A skip 5 plain	-54
A skip 5 quoted	-69
A skip 8 plain	-115
A skip 8 quoted	-139
A that false #	-178
A that false 's	-21
A that false (	-101
A that false )	-214
A that false ,	-32
A that false --	-253
A that false .	-25
A that false /	-115
A that false ;	-189
A that false <	-95
A that false =	-125
A that false >	-96
A that false @	-102
A that false a	-35
A that false about	38
A that false adjective	-53
A that false adverb	-95
A that false after	-130
A that false against	33
A that false an	-91
A that false and	-31
A that false are	-113
A that false as	-20
A that false be	-118
A that false before	-44
A that false by	-52
A that false date	-31
A that false for	-17
A that false from	-248
A that false gerund	-142
A that false her	-102
A that false him	-112
A that false in	-104
A that false into	-60
A that false is	-132
A that false it	-92
A that false like	-33
A that false of	-39
A that false on	-64
A that false out	-57
A that false over	88
A that false participle	-137
A that false proper	-28
A that false since	-143
A that false than	-205
A that false that	-17
A that false the	-23
A that false them	27
A that false to	-25
A that false up	-24
A that false verb	-34
A that false was	-118
A that false with	-95
A that false –	-171
A that false —	-323
A that first a	-70
A that first adjective	-80
A that first could	-188
A that first gerund	-77
A that first has	-217
A that first have	-241
A that first he	-32
A that first her	40
A that first his	-75
A that first is	-201
A that first it	23
A that first noun	-57
A that first number	-242
A that first verb	-106
A that first would	-249
A that true ,	-90
A that true --	-87
A that true date	-194
A that true for	-63
A that true here	22
A that true in	-109
A that true noun	-126
A that true of	15
A that true on	-82
A that true out	50
A that true to	-58
A the first "	-27
A them first to	-45
A to first "	37
A to first a	68
A to first adjective	30
A to first be	-167
A to first his	-76
A to first infinitive	-18
A to first noun	-88
A to first proper	-19
A verb first "	-64
A warns , plain	-189
A warns here plain	-82
A warns noun plain	-207
A warns that plain	-15
A was first "	-119
A with first adjective	-43
A with first noun	-230
A with first proper	-61
A with first the	65
A — first a	-113
A — first and	-164
A — first number	-94
B before " "	-18
B before " a	-38
B before " adjective	-110
B before " adverb	-59
B before " and	-86
B before " gerund	-43
B before " he	-83
B before " i	-77
B before " if	-50
B before " in	-73
B before " noun	-174
B before " number	-24
B before " on	-106
B before " proper	-131
B before " she	-15
B before " that	-108
B before " the	-156
B before " to	-86
B before " verb	-78
B before " we	-28
B before " who	-29
B before 's "	-158
B before ) verb	-115
B before , "	-100
B before , a	-353
B before , adverb	58
B before , an	64
B before , and	-267
B before , as	-175
B before , at	-162
B before , but	-223
B before , date	-171
B before , for	-178
B before , gerund	-330
B before , has	-30
B before , his	-40
B before , i	-202
B before , if	-97
B before , in	72
B before , is	-108
B before , like	-172
B before , noun	-276
B before , number	-176
B before , of	-89
B before , on	-158
B before , proper	-135
B before , she	-151
B before , that	84
B before , the	-127
B before , to	-268
B before , verb	40
B before , was	-65
B before , when	-150
B before , where	-81
B before , while	-282
B before , who	-279
B before , whose	-107
B before - proper	42
B before : "	68
B before : proper	-122
B before < noun	-25
B before = "	-119
B before > proper	-34
B before @ proper	-60
B before a "	-76
B before adjective "	-105
B before adverb "	-40
B before and "	-97
B before and a	-103
B before and adjective	-273
B before and adverb	113
B before and gerund	-166
B before and he	-143
B before and his	-176
B before and in	-141
B before and is	-87
B before and it	-184
B before and noun	-280
B before and number	-127
B before and proper	-23
B before and that	-80
B before and the	36
B before and verb	-152
B before are "	-124
B before as "	-101
B before because of	-65
B before but adverb	-119
B before but in	-117
B before but proper	33
B before but the	-141
B before but verb	-62
B before for "	-81
B before gerund "	-132
B before if proper	-103
B before if she	-63
B before if the	-170
B before infinitive "	-109
B before is "	-96
B before noun "	-140
B before of "	-65
B before proper "	-102
B before so adjective	-136
B before so adverb	-100
B before start "	25
B before start (	-140
B before start <	-65
B before start adjective	17
B before start adverb	-132
B before start after	-101
B before start although	-176
B before start an	-77
B before start and	-144
B before start as	-97
B before start at	-82
B before start but	-83
B before start by	-84
B before start date	-145
B before start during	21
B before start for	-172
B before start he	-83
B before start her	-101
B before start his	61
B before start i	-17
B before start if	-101
B before start in	-117
B before start it	61
B before start on	-30
B before start proper	-29
B before start she	-147
B before start since	76
B before start so	-80
B before start that	-31
B before start the	-57
B before start they	60
B before start this	-53
B before start though	-192
B before start to	-51
B before start verb	-176
B before start what	-42
B before start when	-54
B before start while	-123
B before start with	-33
B before that "	-76
B before that 's	-85
B before that adjective	-126
B before that adverb	-75
B before that have	-86
B before that he	-138
B before that is	-73
B before that it	-102
B before that noun	-211
B before that proper	-162
B before that she	-46
B before that the	-130
B before that verb	-77
B before that would	-115
B before the "	-253
B before to "	-100
B before verb "	-126
B before was "	-109
B before while gerund	-36
B before while proper	-164
B before while the	-166
B before — and	-62
B before — proper	67
B mixed "	-250
B mixed (	61
B mixed )	-144
B mixed ,	-26
B mixed -	-77
B mixed :	-27
B mixed <	-25
B mixed =	-128
B mixed @	-22
B mixed and	-91
B mixed but	-161
B mixed end " last "	-282
B mixed end > last "	-153
B mixed end a last "	-309
B mixed end adverb last "	-86
B mixed end and last "	-79
B mixed end as last "	-214
B mixed end but last "	-126
B mixed end for last "	-79
B mixed end gerund last "	-63
B mixed end he last "	-160
B mixed end in last "	53
B mixed end noun last "	-326
B mixed end on last "	-121
B mixed end proper last "	-18
B mixed end she last "	-41
B mixed end the last "	-41
B mixed end to last "	-136
B mixed end when last "	-82
B mixed first "	-84
B mixed first <	-54
B mixed first a	-233
B mixed first adjective	-29
B mixed first adverb	-35
B mixed first after	-81
B mixed first and	-186
B mixed first as	-97
B mixed first at	-98
B mixed first but	-33
B mixed first date	-121
B mixed first for	-79
B mixed first gerund	-117
B mixed first he	-145
B mixed first her	-124
B mixed first his	-108
B mixed first in	-29
B mixed first it	46
B mixed first noun	-70
B mixed first number	-71
B mixed first of	-59
B mixed first on	-216
B mixed first she	-167
B mixed first that	63
B mixed first the	36
B mixed first this	-18
B mixed first verb	42
B mixed first we	-87
B mixed first when	84
B mixed first which	-146
B mixed first while	-104
B mixed first who	-111
B mixed first with	-116
B mixed if	-128
B mixed rest 1	-37
B mixed rest 13	-389
B mixed rest 2	-111
B mixed rest 21	-32
B mixed rest 3	-224
B mixed rest 40	-23
B mixed rest 5	-42
B mixed rest 8	-277
B mixed that	-221
B mixed while	-126
B mixed —	-82
B plain "	-359
B plain #	-88
B plain )	-96
B plain ,	-29
B plain -	23
B plain --	-167
B plain :	-133
B plain ;	-149
B plain =	-35
B plain >	-34
B plain @	-48
B plain although	-165
B plain and	-146
B plain but	-49
B plain end , last )	-296
B plain end , last adjective	-78
B plain end , last adverb	-16
B plain end , last all	-77
B plain end , last and	-100
B plain end , last date	-57
B plain end , last gerund	-83
B plain end , last him	-40
B plain end , last infinitive	-41
B plain end , last noun	-15
B plain end , last number	-150
B plain end , last participle	-29
B plain end , last so	-117
B plain end , last that	-112
B plain end , last them	-131
B plain end , last verb	-22
B plain end . last noun	-247
B plain end < last .	-35
B plain end — last )	-145
B plain end — last adjective	-138
B plain end — last noun	-170
B plain end — last proper	-160
B plain first "	-61
B plain first 's	-85
B plain first (	-105
B plain first <	-54
B plain first a	-121
B plain first adjective	-60
B plain first adverb	-41
B plain first after	-143
B plain first although	-174
B plain first among	-179
B plain first an	70
B plain first and	-218
B plain first as	-125
B plain first at	-88
B plain first but	-140
B plain first by	-92
B plain first could	-161
B plain first date	-190
B plain first despite	-214
B plain first during	-230
B plain first for	-168
B plain first from	-107
B plain first gerund	-34
B plain first has	-125
B plain first have	-217
B plain first he	-44
B plain first her	-80
B plain first his	32
B plain first how	-66
B plain first i	-18
B plain first if	-97
B plain first in	-56
B plain first is	-154
B plain first not	-26
B plain first noun	-82
B plain first number	-262
B plain first of	-201
B plain first on	-35
B plain first participle	24
B plain first proper	23
B plain first she	-184
B plain first since	-84
B plain first so	-80
B plain first some	-109
B plain first the	52
B plain first their	-27
B plain first they	33
B plain first this	-91
B plain first though	-127
B plain first under	-208
B plain first verb	-197
B plain first was	-136
B plain first we	-148
B plain first what	-62
B plain first when	-129
B plain first where	-81
B plain first while	-89
B plain first who	-295
B plain first whose	-107
B plain first with	26
B plain first would	-112
B plain first you	-104
B plain if	-196
B plain or	-230
B plain rest 1	-18
B plain rest 13	-143
B plain rest 2	57
B plain rest 21	-104
B plain rest 3	-105
B plain rest 40	-25
B plain rest 5	-160
B plain rest 8	-121
B plain that	-226
B plain though	-230
B plain while	-209
B quote 's	-158
B quote :	68
B quote =	-52
B quote a	-76
B quote adjective	-105
B quote adverb	-40
B quote and	-94
B quote are	-124
B quote as	-101
B quote end " last "	77
B quote end - last "	-103
B quote end > last "	-52
B quote end a last "	43
B quote end adjective last "	-128
B quote end adverb last "	-96
B quote end after last "	54
B quote end and last "	-57
B quote end and last .	-44
B quote end as last "	-88
B quote end but last "	-82
B quote end for last "	-69
B quote end gerund last "	-99
B quote end he last "	-30
B quote end he last .	-89
B quote end i last .	-100
B quote end if last "	-39
B quote end in last "	-219
B quote end it last "	28
B quote end noun last "	-40
B quote end noun last .	-40
B quote end on last "	-131
B quote end proper last "	17
B quote end proper last .	-74
B quote end she last "	-42
B quote end that last "	-141
B quote end this last "	59
B quote end to last "	-88
B quote end verb last "	-33
B quote end we last .	-113
B quote end when last "	-65
B quote first "	-57
B quote for	-81
B quote gerund	-132
B quote infinitive	-109
B quote is	-96
B quote noun	-140
B quote of	-65
B quote proper	-102
B quote rest 0	15
B quote rest 1	-253
B quote rest 13	-27
B quote rest 2	-158
B quote rest 21	-43
B quote rest 3	-97
B quote rest 40	-146
B quote rest 5	-188
B quote rest 8	-77
B quote start	15
B quote that	-75
B quote the	-253
B quote to	-100
B quote verb	-126
B quote was	-109
B verbs before 0 "	-339
B verbs before 0 's	-139
B verbs before 0 (	-31
B verbs before 0 )	-151
B verbs before 0 ,	-23
B verbs before 0 -	31
B verbs before 0 --	-19
B verbs before 0 /	-21
B verbs before 0 :	-90
B verbs before 0 <	-25
B verbs before 0 =	-112
B verbs before 0 >	-37
B verbs before 0 @	-60
B verbs before 0 although	-165
B verbs before 0 and	-79
B verbs before 0 but	-93
B verbs before 0 if	-186
B verbs before 0 noun	-104
B verbs before 0 proper	-100
B verbs before 0 so	26
B verbs before 0 start	45
B verbs before 0 that	-207
B verbs before 0 though	-226
B verbs before 0 while	-193
B verbs before 0 —	-54
B verbs before 1 "	-164
B verbs before 1 (	-142
B verbs before 1 )	-76
B verbs before 1 ,	-54
B verbs before 1 -	-41
B verbs before 1 --	-135
B verbs before 1 a	-75
B verbs before 1 and	-50
B verbs before 1 as	-90
B verbs before 1 because	-147
B verbs before 1 but	34
B verbs before 1 if	-43
B verbs before 1 noun	-136
B verbs before 1 or	-126
B verbs before 1 proper	-56
B verbs before 1 so	-29
B verbs before 1 that	-169
B verbs before 1 verb	-47
B verbs before 1 while	-100
B verbs before 1 —	-171
B verbs before 2 "	-246
B verbs before 2 's	-55
B verbs before 2 (	113
B verbs before 2 )	-32
B verbs before 2 ,	-114
B verbs before 2 -	128
B verbs before 2 --	-206
B verbs before 2 :	47
B verbs before 2 ;	-118
B verbs before 2 a	-107
B verbs before 2 and	-125
B verbs before 2 as	-100
B verbs before 2 because	-58
B verbs before 2 but	-161
B verbs before 2 if	-113
B verbs before 2 is	-55
B verbs before 2 noun	-91
B verbs before 2 of	-43
B verbs before 2 or	-202
B verbs before 2 proper	-118
B verbs before 2 so	-158
B verbs before 2 that	-159
B verbs before 2 to	-64
B verbs before 2 verb	-126
B verbs before 2 was	-66
B verbs before 2 while	-211
B verbs before 2 —	48
BW : verbs 0	-103
BW : verbs 1	-115
BW : verbs 2	-75
BW accord verbs 0	-53
BW accord verbs 2	-46
BW accus verbs 0	-86
BW acknowledg verbs 0	-103
BW admits verbs 0 quote no	-181
BW admits verbs 1 quote no	-46
BW admits verbs 2 quote closes	-82
BW admits verbs 2 quote is	-65
BW admits verbs 2 quote no	-122
BW announc verbs 0	-84
BW announc verbs 1	-106
BW argu verbs 0	24
BW argu verbs 2	31
BW ask verbs 0	-197
BW ask verbs 2	89
BW asks verbs 0 quote is	-120
BW asks verbs 0 quote no	-162
BW asks verbs 1 quote is	18
BW asks verbs 1 quote no	-226
BW asks verbs 2 quote closes	-142
BW asks verbs 2 quote is	84
BW asks verbs 2 quote no	-99
BW attack verbs 0	-100
BW attack verbs 1	-106
BW attack verbs 2	-127
BW back verbs 0	-79
BW back verbs 1	-111
BW back verbs 2	31
BW backs verbs 0 quote is	-122
BW backs verbs 0 quote no	-193
BW backs verbs 1 quote closes	-114
BW backs verbs 1 quote is	-62
BW backs verbs 1 quote no	27
BW backs verbs 2 quote closes	-226
BW backs verbs 2 quote is	-20
BW backs verbs 2 quote no	-275
BW backs verbs 2 quote opens	-109
BW believes verbs 0 quote no	-318
BW believes verbs 1 quote is	-91
BW believes verbs 1 quote no	-99
BW believes verbs 2 quote closes	-205
BW believes verbs 2 quote is	-150
BW believes verbs 2 quote no	-149
BW call verbs 0	-217
BW call verbs 1	-204
BW call verbs 2	-29
BW challeng verbs 0	-21
BW cheer verbs 2	-86
BW cit verbs 0	-66
BW cit verbs 1	-73
BW cit verbs 2	-57
BW claim verbs 0	-66
BW claim verbs 1	-69
BW claim verbs 2	-227
BW commas 0	-18
BW commas 1	-68
BW commas 2	-61
BW commas 3	-19
BW comment verbs 2	35
BW continu verbs 0	-38
BW continu verbs 1	-113
BW continu verbs 2	-59
BW criticises verbs 0 quote is	-123
BW criticises verbs 0 quote no	-192
BW criticises verbs 1 quote closes	-174
BW criticises verbs 1 quote is	-16
BW criticises verbs 1 quote no	-193
BW criticises verbs 2 quote closes	-106
BW criticises verbs 2 quote is	-165
BW criticises verbs 2 quote no	-243
BW criticiz verbs 0	-46
BW criticiz verbs 1	-72
BW criticiz verbs 2	-57
BW declar verbs 0	-123
BW demands verbs 0 quote is	-113
BW demands verbs 0 quote no	-280
BW demands verbs 1 quote closes	-77
BW demands verbs 1 quote no	-262
BW demands verbs 2 quote closes	-145
BW demands verbs 2 quote is	-39
BW demands verbs 2 quote no	39
BW demands verbs 2 quote opens	-139
BW denies verbs 0 quote no	-158
BW denies verbs 1 quote no	-199
BW denies verbs 2 quote no	-84
BW describ verbs 0	16
BW describ verbs 2	-185
BW endors verbs 0	-144
BW endors verbs 2	-201
BW enter verbs 0	-26
BW expects verbs 0 quote no	-35
BW expects verbs 1 quote no	-140
BW expects verbs 2 quote no	-167
BW find verbs 0	-210
BW find verbs 1	-31
BW find verbs 2	-62
BW follow verbs 0	-136
BW follow verbs 2	-201
BW go verbs 0	-95
BW go verbs 1	-104
BW go verbs 2	-127
BW hop verbs 2	-90
BW indicat verbs 0	19
BW intends verbs 0 quote no	-197
BW intends verbs 1 quote no	-190
BW intends verbs 2 quote is	-159
BW intends verbs 2 quote no	-126
BW mean verbs 1	-145
BW mean verbs 2	-159
BW messag verbs 0	-90
BW messag verbs 2	-38
BW nam verbs 0	-98
BW nam verbs 1	-72
BW nam verbs 2	-123
BW not verbs 0	-80
BW not verbs 1	62
BW not verbs 2	38
BW offer verbs 0	-154
BW offer verbs 1	-65
BW offer verbs 2	-142
BW order verbs 1	-21
BW own verbs 0	-49
BW own verbs 1	-99
BW own verbs 2	-42
BW plan verbs 0	-29
BW plan verbs 1	-36
BW plan verbs 2	-77
BW pledg verbs 0	-50
BW pledg verbs 1	-99
BW pledg verbs 2	-115
BW point verbs 0	-209
BW point verbs 1	-141
BW point verbs 2	31
BW post verbs 0	-118
BW post verbs 1	101
BW post verbs 2	-207
BW prais verbs 0	-148
BW prais verbs 1	-78
BW praises verbs 0 quote is	-41
BW praises verbs 0 quote no	-163
BW praises verbs 1 quote no	-112
BW praises verbs 2 quote closes	-118
BW praises verbs 2 quote is	-79
BW praises verbs 2 quote no	-138
BW press verbs 0	-80
BW press verbs 1	-95
BW press verbs 2	28
BW promises verbs 0 quote no	-129
BW promises verbs 1 quote no	-72
BW promises verbs 2 quote closes	-67
BW promises verbs 2 quote is	-64
BW promises verbs 2 quote no	-86
BW promiz verbs 0	-159
BW promiz verbs 1	-114
BW promiz verbs 2	-61
BW propos verbs 0	-72
BW put verbs 0	-94
BW put verbs 1	-93
BW put verbs 2	-75
BW question verbs 0	-98
BW question verbs 1	-126
BW question verbs 2	-114
BW quote closes 13	-51
BW quote closes 21	-84
BW quote closes 40	-70
BW quote closes 5	-259
BW quote closes 8	-205
BW quote is 13	-46
BW quote is 21	-36
BW quote is 3	-180
BW quote is 40	23
BW quote is 5	-31
BW quote is 8	-69
BW quote no 1	-78
BW quote no 13	-115
BW quote no 2	-77
BW quote no 21	-109
BW quote no 3	-48
BW quote no 40	-163
BW quote no 5	-49
BW quote no 8	-84
BW quote opens 13	-86
BW quote opens 21	-115
BW quote opens 8	-63
BW releas verbs 0	-69
BW releas verbs 1	-85
BW releas verbs 2	-56
BW report verbs 0	-37
BW report verbs 1	-90
BW requir verbs 0	-37
BW requir verbs 2	-100
BW respond verbs 0	-100
BW respond verbs 2	-46
BW rul verbs 0	-104
BW rul verbs 1	-128
BW rul verbs 2	-185
BW say verbs 0	-29
BW say verbs 1	-63
BW says verbs 0 quote closes	-112
BW says verbs 0 quote is	-63
BW says verbs 0 quote no	-98
BW says verbs 0 quote opens	-83
BW says verbs 1 quote is	-61
BW says verbs 1 quote no	-55
BW says verbs 1 quote opens	-34
BW says verbs 2 quote closes	-50
BW says verbs 2 quote is	-23
BW says verbs 2 quote no	-35
BW says verbs 2 quote opens	-53
BW see verbs 0	-81
BW see verbs 1	-163
BW see verbs 2	-139
BW shar verbs 0	-114
BW show verbs 0	-116
BW show verbs 1	-187
BW show verbs 2	-112
BW sid verbs 0	-57
BW sid verbs 2	-111
BW sign verbs 0	-83
BW sign verbs 1	-149
BW speak verbs 0	-141
BW speak verbs 1	-36
BW speak verbs 2	-154
BW speech verbs 0	-160
BW speech verbs 1	-144
BW speech verbs 2	-133
BW stat verbs 0	-196
BW stat verbs 1	-162
BW stat verbs 2	-77
BW statement verbs 0	-208
BW statement verbs 1	-42
BW statement verbs 2	-60
BW suggest verbs 0	-144
BW suggest verbs 1	-75
BW suggest verbs 2	-111
BW support verbs 0	-94
BW support verbs 1	-148
BW support verbs 2	-140
BW talk verbs 0	-122
BW talk verbs 1	-93
BW tell verbs 0	-142
BW think verbs 0	-103
BW think verbs 1	23
BW think verbs 2	-150
BW tweet verbs 0	-133
BW tweet verbs 1	-44
BW tweet verbs 2	35
BW urg verbs 0	-110
BW urg verbs 2	-39
BW verbs 0 1	-58
BW verbs 0 13	-65
BW verbs 0 2	-138
BW verbs 0 21	-124
BW verbs 0 3	-80
BW verbs 0 40	-71
BW verbs 0 5	-85
BW verbs 0 8	-140
BW verbs 1 1	-115
BW verbs 1 13	-44
BW verbs 1 21	-59
BW verbs 1 3	-24
BW verbs 1 40	-58
BW verbs 1 5	-156
BW verbs 1 8	-53
BW verbs 2 13	-124
BW verbs 2 21	-50
BW verbs 2 40	-66
BW verbs 2 5	-139
BW verbs 2 8	-230
BW warn verbs 0	-125
BW warns verbs 0 quote no	-124
BW warns verbs 1 quote no	-93
BW word verbs 0	-184
BW word verbs 1	-255
BW word verbs 2	41
BW writ verbs 0	-58
BW writ verbs 2	30
E ( finite 0	25
E ( finite 1	-153
E ( last noun	79
E ( last proper	-207
E ( length 13	-64
E ( length 2	-137
E ( length 21	-182
E ( length 3	-104
E ( length 40	-237
E ( noun 0	-246
E ( noun 1	-121
E ( noun 2	-130
E ( rest 13	-281
E ( rest 2	26
E ( rest 21	-111
E ( rest 40	-70
E ( rest 8	-188
E ( say	-194
E ( says false	-122
E ( says true	-45
E ( then ( cue 0 false	-139
E ( then ( cue 0 true	-108
E ( then ( cue 1 false	32
E ( then ( cue 1 true	-59
E ( verbs 0 rest 0 cue 0	-100
E ( verbs 0 rest 0 cue 1	-97
E ( verbs 0 rest 2 cue 1	-181
E ( verbs 1 rest 0 cue 0	-95
E ) finite 0	-30
E ) finite 1	-72
E ) finite 2	-154
E ) last noun	-217
E ) last proper	-230
E ) length 13	-176
E ) length 2	59
E ) length 21	28
E ) length 40	-290
E ) length 5	-136
E ) length 8	-216
E ) noun 0	-222
E ) noun 1	-132
E ) noun 2	-168
E ) plain	-32
E ) rest 13	-194
E ) rest 40	-24
E ) rest 5	-202
E ) says false	25
E ) then ) cue 0 true	-160
E ) verbs 0 rest 0 cue 0	17
E ) verbs 0 rest 0 cue 1	-119
E ) verbs 0 rest 1 cue 1	-136
E ) verbs 0 rest 2 cue 1	43
E ) verbs 1 rest 0 cue 0	-68
E , :	-218
E , accord	-194
E , acknowledg	42
E , address	-73
E , admits false	-45
E , admits true	-25
E , announc	-108
E , appeal	-182
E , argu	65
E , ask	15
E , asks true	-42
E , attack	-202
E , back	-66
E , backs false	-47
E , backs true	-62
E , believes false	-142
E , believes true	-65
E , block	17
E , break	-341
E , challeng	-176
E , cit	-78
E , claim	-25
E , comment	23
E , continu	56
E , criticises false	-36
E , criticises true	-33
E , criticiz	62
E , decision	-150
E , demands true	-106
E , denies false	-86
E , endors	-89
E , expects false	-182
E , expects true	-60
E , fil	-338
E , find	24
E , finite 0	-42
E , finite 1	-40
E , finite 2	-62
E , follow	-215
E , fundraiz	-282
E , gerund 0	-60
E , gerund 1	-33
E , gerund 2	83
E , go	-346
E , hop	-111
E , infinitive 0	-50
E , infinitive 1	-120
E , infinitive 2	-94
E , intends false	-52
E , intends true	-68
E , judg	-99
E , last adjective	-51
E , last adverb	-143
E , last conjunction	-331
E , last date	-69
E , last infinitive	37
E , last number	-147
E , last participle	-165
E , last preposition	-95
E , last pronoun	-27
E , last proper	-34
E , last verb	16
E , last wh	-202
E , length 1	-179
E , length 2	-90
E , length 21	29
E , length 3	32
E , length 40	-67
E , length 8	-24
E , mark	-160
E , mark 0	-111
E , mark 1	-199
E , mark 2	-107
E , men	-215
E , messag	-123
E , nam	-259
E , not	-92
E , noun 0	-83
E , noun 1	-109
E , noun 2	-224
E , own	-171
E , passive 0	-134
E , passive 1	-56
E , plain	92
E , plan	21
E , pledg	-50
E , point	-161
E , post	-141
E , praises true	-237
E , preposition 0	-250
E , preposition 1	-39
E , press	22
E , promises false	-22
E , promises true	-164
E , provid	-54
E , put	-136
E , question	-82
E , releas	-177
E , report	-61
E , respond	-16
E , rest 13	-61
E , rest 2	-233
E , rest 21	-25
E , rest 3	-60
E , rest 40	-62
E , rest 5	-87
E , rest 8	-45
E , rul	-150
E , says true	-19
E , seem	-56
E , send	-50
E , shar	-174
E , show	-166
E , sid	-120
E , sign	-245
E , speak	-97
E , speech	-94
E , statement	-99
E , suggest	57
E , support	-293
E , talk	-247
E , then "	-280
E , then " cue 0 false	-124
E , then " cue 0 true	-166
E , then " cue 1 false	-381
E , then " cue 1 true	-286
E , then a	18
E , then a cue 0 false	-28
E , then a cue 0 true	16
E , then a cue 1 false	-65
E , then a cue 1 true	71
E , then about	-180
E , then adjective	-35
E , then adjective cue 0 false	-71
E , then adjective cue 0 true	-270
E , then adjective cue 1 false	-105
E , then adjective cue 1 true	-93
E , then adverb cue 0 false	-61
E , then adverb cue 0 true	-31
E , then adverb cue 1 false	55
E , then adverb cue 1 true	-54
E , then although	19
E , then an	-39
E , then an cue 0 false	-158
E , then and	-37
E , then and cue 0 false	-131
E , then and cue 0 true	-145
E , then as	-46
E , then as cue 0 false	-151
E , then as cue 0 true	-44
E , then as cue 1 false	-105
E , then as cue 1 true	-29
E , then at	-123
E , then but	42
E , then but cue 0 false	64
E , then but cue 0 true	-17
E , then but cue 1 false	-56
E , then cue cue 1 false	-41
E , then date	-265
E , then date cue 1 false	-160
E , then date cue 1 true	-152
E , then for	-204
E , then from	-21
E , then gerund cue 0 true	-32
E , then gerund cue 1 false	38
E , then gerund cue 1 true	-69
E , then had	-181
E , then has	-94
E , then has cue 0 false	-121
E , then has cue 1 false	-32
E , then he cue 1 false	44
E , then he cue 1 true	18
E , then his	-172
E , then if	-114
E , then if cue 1 false	-23
E , then in	-85
E , then in cue 0 true	-56
E , then in cue 1 false	-225
E , then in cue 1 true	-100
E , then is	-128
E , then it cue 1 false	53
E , then it cue 1 true	57
E , then like	-69
E , then not	-237
E , then noun	-18
E , then noun cue 0 false	-379
E , then noun cue 0 true	-104
E , then noun cue 1 true	-113
E , then number	-84
E , then number cue 0 false	-188
E , then number cue 0 true	-237
E , then or	-301
E , then or cue 0 true	-122
E , then or cue 1 true	-174
E , then participle	-67
E , then proper	-19
E , then proper cue 0 false	-232
E , then proper cue 0 true	-68
E , then proper cue 1 false	-23
E , then proper cue 1 true	103
E , then she	-88
E , then that	-43
E , then that cue 0 false	-246
E , then the cue 0 false	-41
E , then the cue 0 true	-172
E , then the cue 1 false	-26
E , then the cue 1 true	41
E , then they	56
E , then though	-86
E , then though cue 1 true	-39
E , then to	-80
E , then to cue 0 true	-137
E , then to cue 1 true	-85
E , then verb	-113
E , then verb cue 0 false	-335
E , then verb cue 0 true	29
E , then verb cue 1 false	-196
E , then verb cue 1 true	-69
E , then was	-293
E , then was cue 0 false	-214
E , then were	-58
E , then when	18
E , then when cue 1 true	65
E , then where	-56
E , then where cue 0 false	-271
E , then where cue 1 true	-92
E , then which cue 0 false	-35
E , then which cue 0 true	60
E , then which cue 1 false	-43
E , then which cue 1 true	-23
E , then while	32
E , then who	-72
E , then who cue 0 false	59
E , then who cue 0 true	-22
E , then who cue 1 false	-121
E , then who cue 1 true	-120
E , then will	-169
E , then with	32
E , then with cue 0 true	33
E , then with cue 1 true	-158
E , think	64
E , tweet	-52
E , use	-97
E , verbs 0 rest 0 cue 0	-208
E , verbs 0 rest 0 cue 1	-68
E , verbs 0 rest 1 cue 0	-66
E , verbs 0 rest 2 cue 0	-21
E , verbs 0 rest 2 cue 1	40
E , verbs 1 rest 0 cue 0	-138
E , verbs 1 rest 0 cue 1	-175
E , verbs 1 rest 1 cue 0	-75
E , verbs 1 rest 1 cue 1	-67
E , verbs 1 rest 2 cue 0	-24
E , verbs 1 rest 2 cue 1	40
E , verbs 2 rest 0 cue 0	-252
E , verbs 2 rest 0 cue 1	-79
E , verbs 2 rest 1 cue 0	-35
E , verbs 2 rest 1 cue 1	-15
E , verbs 2 rest 2 cue 0	-59
E , verbs 2 rest 2 cue 1	33
E , warns false	70
E , warns true	-31
E , word	-33
E , writ	-30
E - finite 0	32
E - finite 1	27
E - finite 2	24
E - gerund 0	-178
E - gerund 1	-122
E - last adjective	18
E - last noun	42
E - last proper	-89
E - last quote	48
E - last verb	-32
E - length 1	-214
E - length 13	-148
E - length 2	-28
E - length 3	35
E - length 40	-64
E - length 5	-23
E - noun 0	-103
E - noun 1	-106
E - noun 2	35
E - plain	17
E - quote	48
E - rest 40	-52
E - rest 5	-140
E - says true	29
E - then -	40
E - then - cue 0 false	-21
E - then - cue 0 true	-26
E - verbs 0 rest 0 cue 0	-20
E - verbs 0 rest 1 cue 0	17
E - verbs 0 rest 2 cue 0	-166
E - verbs 0 rest 2 cue 1	-81
E - verbs 1 rest 0 cue 0	-87
E - verbs 1 rest 1 cue 0	-26
E - verbs 1 rest 1 cue 1	-222
E - verbs 1 rest 2 cue 1	76
E - verbs 2 rest 0 cue 0	-258
E - verbs 2 rest 1 cue 0	-19
E - verbs 2 rest 1 cue 1	-83
E - verbs 2 rest 2 cue 1	-19
E -- finite 0	19
E -- last noun	43
E -- last proper	-229
E -- length 1	-141
E -- length 21	-100
E -- length 5	-164
E -- length 8	-224
E -- noun 0	-242
E -- noun 1	-231
E -- rest 13	-42
E -- rest 40	46
E -- rest 8	-196
E -- says false	-98
E -- says true	29
E -- then --	-17
E -- then -- cue 0 false	-87
E -- then -- cue 0 true	-331
E -- then -- cue 1 false	-107
E -- then -- cue 1 true	28
E -- verbs 0 rest 2 cue 1	-97
E -- verbs 1 rest 2 cue 1	-42
E : finite 1	-287
E : finite 2	43
E : gerund 0	-123
E : gerund 2	-146
E : last adjective	-228
E : last proper	-176
E : last verb	65
E : length 1	-144
E : length 13	46
E : length 2	-159
E : length 21	-28
E : length 3	-43
E : length 40	-278
E : length 5	-294
E : length 8	-135
E : noun 0	-122
E : noun 1	-62
E : noun 2	-235
E : plain	-28
E : rest 13	-36
E : rest 21	-37
E : rest 40	-42
E : rest 8	-48
E : say	-79
E : then : cue 0 false	-24
E : then : cue 0 true	-362
E : then : cue 1 false	-125
E : then : cue 1 true	-30
E : then cue	-116
E : then cue cue 1 false	-114
E : then cue cue 1 true	-104
E : verbs 0 rest 1 cue 1	-107
E : verbs 0 rest 2 cue 1	-216
E : verbs 1 rest 0 cue 0	-124
E : verbs 1 rest 1 cue 0	-89
E : verbs 1 rest 1 cue 1	-138
E : verbs 1 rest 2 cue 1	-73
E : verbs 2 rest 0 cue 0	-128
E : verbs 2 rest 1 cue 0	-144
E : verbs 2 rest 2 cue 0	-247
E : verbs 2 rest 2 cue 1	62
E ; finite 1	79
E ; last adjective	59
E ; last noun	55
E ; last proper	-232
E ; length 13	-22
E ; length 2	-116
E ; length 21	-69
E ; length 3	24
E ; length 40	-282
E ; length 5	-166
E ; length 8	22
E ; noun 0	22
E ; noun 1	-24
E ; plain	36
E ; rest 21	19
E ; rest 40	-57
E ; rest 8	-21
E ; says false	-104
E ; says true	-41
E ; then ; cue 1 false	43
E ; then ; cue 1 true	18
E ; verbs 1 rest 2 cue 1	76
E ; verbs 2 rest 2 cue 1	-53
E < last date	-93
E < length 40	-70
E < plain	-173
E < rest 3	-102
E < says false	-87
E < says true	-87
E < then <	-173
E < then < cue 1 false	-129
E < then < cue 1 true	-87
E < tweet	-67
E < verbs 0 rest 0 cue 1	-129
E < verbs 1 rest 0 cue 1	-33
E = last noun	-120
E = length 1	-25
E = length 13	-49
E = length 3	-59
E = length 5	-43
E = length 8	-25
E = noun 0	-110
E = plain	-120
E = rest 40	-110
E = rest 8	-59
E = says false	-110
E = then =	-120
E = then = cue 1 false	-120
E = tweet	-110
E = verbs 0 rest 0 cue 1	-59
E > last quote	-112
E > length 13	-25
E > length 21	-48
E > length 3	-25
E > length 8	-39
E > noun 0	-76
E > quote	-112
E > rest 3	-39
E > rest 40	-76
E > says false	-76
E > then >	-112
E > then > cue 1 false	-112
E > tweet	-76
E > verbs 0 rest 0 cue 1	-39
E a last quote	-56
E a quote	-56
E a then a	-56
E about criticises true	-93
E about finite 0	-177
E about finite 1	-132
E about finite 2	-189
E about gerund 0	-50
E about gerund 1	-69
E about last adjective	-99
E about last gerund	-74
E about last infinitive	-116
E about last noun	-91
E about last preposition	-53
E about last proper	-153
E about last verb	-167
E about length 1	-135
E about length 2	-46
E about length 21	-95
E about length 3	-111
E about length 40	-106
E about length 5	-132
E about length 8	-80
E about noun 0	-65
E about noun 1	-15
E about noun 2	-84
E about plain	-31
E about rest 13	-154
E about rest 2	-136
E about rest 21	-180
E about rest 3	-55
E about rest 40	-128
E about rest 5	65
E about rest 8	-161
E about say	-73
E about says false	-78
E about says true	-277
E about stat	-115
E about tell	-33
E about then about	-38
E about then about cue 0 false	-122
E about then about cue 0 true	-33
E about then about cue 1 false	-153
E about then about cue 1 true	-208
E about verbs 0 rest 0 cue 0	-95
E about verbs 0 rest 0 cue 1	-184
E about verbs 0 rest 1 cue 0	-106
E about verbs 0 rest 1 cue 1	-174
E about verbs 0 rest 2 cue 1	-85
E about verbs 1 rest 0 cue 0	56
E about verbs 1 rest 0 cue 1	-139
E about verbs 1 rest 1 cue 0	-118
E about verbs 1 rest 1 cue 1	-95
E about verbs 1 rest 2 cue 1	-81
E about verbs 2 rest 0 cue 0	-191
E about verbs 2 rest 0 cue 1	-62
E about verbs 2 rest 1 cue 0	-110
E about verbs 2 rest 1 cue 1	-78
E about verbs 2 rest 2 cue 1	-112
E above plain	-198
E above then above	-198
E across last noun	-119
E across plain	-177
E across rest 3	-103
E across says true	-85
E across then across	-177
E across then across cue 0 false	-132
E across then across cue 0 true	-89
E adverb last quote	-28
E adverb quote	-28
E adverb says true	-107
E adverb then adverb	-28
E after call	-76
E after finite 1	-263
E after finite 2	-147
E after last adverb	-42
E after last proper	49
E after last verb	-127
E after length 2	15
E after length 21	-220
E after length 3	-119
E after length 40	-169
E after length 5	-195
E after length 8	47
E after noun 0	23
E after noun 1	-152
E after noun 2	-207
E after rest 13	-29
E after rest 21	-28
E after rest 3	126
E after rest 40	-93
E after rest 5	39
E after rest 8	-103
E after say	-200
E after says false	-71
E after says true	-30
E after then after cue 0 false	30
E after then after cue 0 true	-250
E after then after cue 1 false	15
E after verbs 0 rest 0 cue 0	75
E after verbs 0 rest 1 cue 1	-91
E after verbs 1 rest 0 cue 0	-167
E after verbs 1 rest 1 cue 0	-105
E after verbs 1 rest 1 cue 1	-165
E after verbs 1 rest 2 cue 1	31
E after verbs 2 rest 0 cue 0	-73
E after verbs 2 rest 1 cue 1	-147
E against finite 0	-90
E against finite 1	-111
E against finite 2	-45
E against last adjective	-131
E against last noun	-171
E against last participle	-58
E against last proper	-179
E against last verb	-100
E against length 13	-57
E against length 2	-81
E against length 21	-102
E against length 3	-76
E against length 40	-105
E against length 5	-81
E against length 8	-97
E against noun 0	-29
E against noun 1	-24
E against noun 2	-38
E against plain	-179
E against rest 13	-91
E against rest 2	-130
E against rest 21	-129
E against rest 3	-52
E against rest 40	-46
E against rest 5	-64
E against rest 8	-52
E against say	-46
E against says false	-172
E against says true	-112
E against then against	-211
E against then against cue 0 false	-97
E against then against cue 0 true	-161
E against then against cue 1 false	-140
E against then against cue 1 true	-67
E against verbs 0 rest 0 cue 0	-96
E against verbs 0 rest 2 cue 1	-56
E against verbs 1 rest 0 cue 0	-73
E against verbs 2 rest 0 cue 0	-85
E along plain	-166
E along then along	-166
E among finite 0	-88
E among finite 1	-73
E among finite 2	-108
E among last noun	-93
E among length 1	-27
E among length 13	-97
E among length 21	-115
E among length 40	-113
E among length 5	-79
E among length 8	-114
E among noun 1	-22
E among plain	-178
E among rest 13	-84
E among rest 21	-62
E among rest 40	-90
E among rest 5	-107
E among says false	-102
E among says true	-135
E among then among	-179
E among then among cue 0 true	-159
E among then among cue 1 true	-85
E among verbs 1 rest 0 cue 0	-100
E and :	59
E and accord	-269
E and admits false	-252
E and admits true	-155
E and announc	16
E and argu	-186
E and ask	-285
E and asks false	-74
E and asks true	21
E and attack	34
E and back	-271
E and backs false	34
E and backs true	-243
E and believes false	-162
E and believes true	41
E and break	-182
E and call	44
E and cit	-15
E and claim	52
E and continu	-20
E and criticises false	41
E and criticises true	-93
E and criticiz	-36
E and demands false	28
E and demands true	-99
E and find	-168
E and finite 0	-36
E and finite 1	-70
E and finite 2	-131
E and follow	-164
E and gerund 1	-134
E and gerund 2	-107
E and go	-200
E and infinitive 0	-142
E and infinitive 2	-247
E and intends false	-52
E and intends true	-149
E and last adjective	-302
E and last adverb	-207
E and last date	-217
E and last infinitive	-48
E and last number	-248
E and last participle	-205
E and last preposition	-268
E and last pronoun	-206
E and last proper	-80
E and last quote	51
E and last verb	-95
E and length 1	-79
E and length 13	-69
E and length 2	-198
E and length 21	-82
E and length 40	-244
E and length 5	-33
E and length 8	-43
E and mark 0	-110
E and mark 1	67
E and mark 2	-134
E and nam	-148
E and not	-172
E and noun 0	-75
E and noun 1	-134
E and noun 2	-329
E and own	-72
E and passive 0	-291
E and passive 1	-207
E and plan	-216
E and point	-288
E and post	-151
E and praises false	-139
E and praises true	-140
E and preposition 0	-57
E and preposition 1	-180
E and promises false	-69
E and promises true	-258
E and put	-185
E and question	67
E and quote	51
E and releas	-162
E and report	-143
E and rest 13	30
E and rest 2	-268
E and rest 21	27
E and rest 3	-140
E and rest 40	-117
E and rest 5	30
E and rest 8	-27
E and rul	-37
E and say	25
E and says false	-78
E and says true	-18
E and show	-129
E and speak	-245
E and speech	-305
E and stat	51
E and statement	-286
E and suggest	-56
E and support	-62
E and tell	-58
E and then and	51
E and then and cue 0 false	-81
E and then and cue 0 true	-104
E and then and cue 1 true	43
E and think	45
E and verbs 0 rest 0 cue 0	-301
E and verbs 0 rest 0 cue 1	-108
E and verbs 0 rest 1 cue 0	-139
E and verbs 0 rest 1 cue 1	-42
E and verbs 0 rest 2 cue 1	-42
E and verbs 1 rest 0 cue 0	-123
E and verbs 1 rest 0 cue 1	-154
E and verbs 1 rest 1 cue 0	-411
E and verbs 1 rest 1 cue 1	-198
E and verbs 1 rest 2 cue 0	-87
E and verbs 2 rest 0 cue 0	-423
E and verbs 2 rest 0 cue 1	-135
E and verbs 2 rest 1 cue 0	47
E and verbs 2 rest 1 cue 1	-159
E and verbs 2 rest 2 cue 0	-234
E and writ	-32
E around finite 1	-48
E around last noun	-86
E around length 13	-164
E around length 2	-61
E around length 21	-37
E around length 8	-36
E around plain	-111
E around rest 21	-122
E around says true	-70
E around then around	-121
E around then around cue 0 true	-90
E around then around cue 1 true	-203
E around verbs 1 rest 0 cue 0	-122
E as admits true	-211
E as backs true	-105
E as believes false	-233
E as believes true	-165
E as call	-242
E as criticises false	-25
E as criticises true	-184
E as demands false	-172
E as demands true	-182
E as describ	-270
E as finite 0	-37
E as finite 1	-101
E as finite 2	-91
E as gerund 0	-84
E as gerund 1	-353
E as gerund 2	-219
E as infinitive 0	-269
E as last adjective	-348
E as last adverb	-347
E as last conjunction	-272
E as last gerund	-168
E as last infinitive	-108
E as last noun	-22
E as last participle	-263
E as last preposition	-211
E as last pronoun	-48
E as last proper	-96
E as last verb	-118
E as length 1	-176
E as length 13	-49
E as length 2	-475
E as length 21	-182
E as length 3	-22
E as length 40	-22
E as length 5	-48
E as length 8	22
E as noun 0	-46
E as noun 1	-54
E as noun 2	22
E as plain	46
E as rest 13	-85
E as rest 2	27
E as rest 21	-49
E as rest 3	-284
E as rest 40	-187
E as rest 5	-460
E as rest 8	-63
E as say	-29
E as stat	-147
E as then as	62
E as then as cue 0 false	-30
E as then as cue 0 true	-73
E as then as cue 1 false	-68
E as then as cue 1 true	-30
E as verbs 0 rest 0 cue 0	-69
E as verbs 0 rest 0 cue 1	-356
E as verbs 0 rest 1 cue 0	-43
E as verbs 0 rest 1 cue 1	-289
E as verbs 0 rest 2 cue 0	-290
E as verbs 0 rest 2 cue 1	-40
E as verbs 1 rest 0 cue 0	-274
E as verbs 1 rest 0 cue 1	-332
E as verbs 1 rest 1 cue 0	-268
E as verbs 1 rest 1 cue 1	-62
E as verbs 1 rest 2 cue 0	87
E as verbs 1 rest 2 cue 1	-293
E as verbs 2 rest 0 cue 0	-401
E as verbs 2 rest 0 cue 1	20
E as verbs 2 rest 1 cue 0	-244
E as verbs 2 rest 2 cue 1	-369
E at call	-57
E at criticises true	-68
E at demands true	-57
E at finite 0	-100
E at finite 1	-92
E at finite 2	-76
E at gerund 0	-138
E at gerund 1	-112
E at gerund 2	-43
E at infinitive 1	-70
E at last adjective	-54
E at last adverb	-63
E at last aux	-76
E at last conjunction	-69
E at last date	-78
E at last gerund	-76
E at last infinitive	-57
E at last noun	-106
E at last participle	-44
E at last preposition	-73
E at last pronoun	-35
E at last proper	-85
E at last quote	-104
E at last verb	-68
E at length 1	-116
E at length 13	-52
E at length 2	-110
E at length 21	-105
E at length 3	-109
E at length 40	-56
E at length 5	-93
E at length 8	-83
E at noun 0	-113
E at noun 1	-32
E at noun 2	-139
E at plain	-160
E at quote	-104
E at rest 13	-114
E at rest 2	-140
E at rest 21	-111
E at rest 3	-125
E at rest 40	-157
E at rest 5	-106
E at rest 8	-83
E at say	-70
E at says false	-201
E at says true	-135
E at tell	-45
E at then at	-166
E at then at cue 0 false	-85
E at then at cue 0 true	-158
E at then at cue 1 false	-131
E at then at cue 1 true	-96
E at tweet	-17
E at verbs 0 rest 0 cue 0	-81
E at verbs 0 rest 0 cue 1	-45
E at verbs 0 rest 1 cue 0	-49
E at verbs 0 rest 1 cue 1	-92
E at verbs 0 rest 2 cue 0	-71
E at verbs 0 rest 2 cue 1	-77
E at verbs 1 rest 0 cue 0	-80
E at verbs 1 rest 0 cue 1	-92
E at verbs 1 rest 1 cue 0	-32
E at verbs 1 rest 1 cue 1	-30
E at verbs 1 rest 2 cue 0	-42
E at verbs 1 rest 2 cue 1	-82
E at verbs 2 rest 0 cue 0	-83
E at verbs 2 rest 0 cue 1	-77
E at verbs 2 rest 1 cue 0	-79
E at verbs 2 rest 1 cue 1	-64
E at verbs 2 rest 2 cue 1	-60
E because finite 1	-81
E because finite 2	-132
E because last noun	-139
E because last quote	-103
E because length 13	-244
E because length 21	-58
E because length 3	-103
E because length 40	-85
E because length 5	-93
E because length 8	-83
E because noun 1	-117
E because noun 2	-109
E because plain	-23
E because quote	-103
E because rest 13	-83
E because rest 21	-146
E because rest 40	-69
E because rest 5	-182
E because rest 8	-94
E because say	-62
E because says true	-92
E because then because	-61
E because then because cue 0 false	-86
E because then because cue 0 true	-209
E because then because cue 1 true	-97
E because verbs 0 rest 1 cue 1	-87
E because verbs 1 rest 1 cue 0	-122
E because verbs 1 rest 1 cue 1	-72
E because verbs 1 rest 2 cue 1	-69
E because verbs 2 rest 0 cue 0	-58
E because verbs 2 rest 2 cue 1	-148
E before finite 0	-40
E before finite 1	-243
E before length 2	85
E before length 21	-78
E before length 3	-202
E before length 40	-208
E before length 5	-175
E before length 8	-262
E before noun 0	-190
E before noun 1	-149
E before plain	-28
E before rest 13	-35
E before rest 21	56
E before rest 3	-209
E before rest 5	-159
E before rest 8	-27
E before say	-153
E before says true	-327
E before then before cue 0 false	-229
E before then before cue 0 true	-214
E before then before cue 1 false	65
E before then before cue 1 true	-68
E before verbs 0 rest 0 cue 0	-154
E before verbs 0 rest 1 cue 0	-193
E before verbs 1 rest 0 cue 0	-32
E before verbs 1 rest 0 cue 1	-139
E before verbs 1 rest 1 cue 0	-53
E behind length 21	-103
E behind length 5	-131
E behind length 8	-111
E behind plain	-226
E behind rest 13	-116
E behind says false	-112
E behind says true	-141
E behind then behind	-226
E behind then behind cue 0 false	-93
E behind then behind cue 0 true	-80
E behind verbs 1 rest 0 cue 0	-69
E below plain	-135
E below then below	-135
E between finite 0	-74
E between finite 1	-81
E between last noun	-108
E between length 13	-81
E between length 2	-89
E between length 21	-71
E between length 3	-52
E between length 5	-92
E between length 8	-101
E between noun 0	-77
E between plain	-185
E between rest 13	-130
E between rest 40	-95
E between rest 5	-134
E between rest 8	-123
E between say	-83
E between says false	-136
E between says true	-125
E between then between	-237
E between then between cue 0 false	-149
E between then between cue 0 true	-119
E between then between cue 1 false	-93
E between then between cue 1 true	-58
E between verbs 0 rest 0 cue 0	-105
E between verbs 1 rest 0 cue 0	-63
E between verbs 2 rest 0 cue 0	-58
E beyond plain	-165
E beyond then beyond	-165
E but finite 2	-20
E but last noun	-90
E but last proper	18
E but last quote	36
E but length 13	17
E but length 21	-84
E but length 40	-58
E but length 5	-32
E but length 8	-23
E but plain	-112
E but quote	36
E but rest 8	-232
E but say	40
E but says false	-40
E but says true	-27
E but then but cue 0 false	-163
E but then but cue 0 true	-301
E but then but cue 1 false	49
E but then but cue 1 true	58
E but verbs 0 rest 2 cue 1	95
E but verbs 1 rest 1 cue 1	-76
E but verbs 1 rest 2 cue 1	20
E but verbs 2 rest 2 cue 1	80
E by accord	-139
E by backs true	-93
E by believes true	-89
E by call	-180
E by criticises true	-161
E by demands true	-137
E by finite 0	-47
E by finite 2	-289
E by gerund 0	-206
E by gerund 1	-242
E by gerund 2	-134
E by last adjective	86
E by last adverb	-69
E by last conjunction	-275
E by last date	-226
E by last gerund	-167
E by last participle	-303
E by last proper	-288
E by last quote	-29
E by last verb	-401
E by length 1	-209
E by length 13	-112
E by length 2	-40
E by length 40	-161
E by length 5	-100
E by noun 0	-89
E by noun 1	-237
E by noun 2	-95
E by passive 0	93
E by plain	-27
E by quote	-29
E by releas	74
E by rest 13	-315
E by rest 2	-153
E by rest 21	-23
E by rest 3	-216
E by rest 40	18
E by rest 5	-54
E by rest 8	-18
E by say	-325
E by says false	40
E by says true	-40
E by stat	-170
E by tell	-195
E by then by cue 0 false	-28
E by then by cue 0 true	-272
E by then by cue 1 false	37
E by then by cue 1 true	-20
E by verbs 0 rest 0 cue 0	-20
E by verbs 0 rest 0 cue 1	-183
E by verbs 0 rest 1 cue 0	-265
E by verbs 0 rest 1 cue 1	86
E by verbs 0 rest 2 cue 1	-93
E by verbs 1 rest 0 cue 0	-235
E by verbs 1 rest 0 cue 1	-240
E by verbs 1 rest 1 cue 0	-172
E by verbs 1 rest 1 cue 1	-299
E by verbs 1 rest 2 cue 1	23
E by verbs 2 rest 0 cue 0	-91
E by verbs 2 rest 0 cue 1	-191
E by verbs 2 rest 1 cue 0	-84
E by verbs 2 rest 1 cue 1	-169
E by verbs 2 rest 2 cue 1	-163
E date accord	-267
E date address	-55
E date asks true	-209
E date backs false	89
E date backs true	-76
E date believes true	-134
E date call	-50
E date criticises false	25
E date criticises true	-153
E date demands false	-164
E date demands true	-124
E date finite 1	-161
E date finite 2	-266
E date gerund 0	-212
E date gerund 1	-204
E date gerund 2	-230
E date go	-99
E date infinitive 0	-77
E date infinitive 1	-230
E date intends true	-190
E date last adjective	-145
E date last conjunction	-132
E date last date	-123
E date last determiner	-305
E date last noun	-75
E date last possessive	-266
E date last preposition	-258
E date last proper	-217
E date last to	-135
E date length 1	-248
E date length 13	-107
E date length 2	-230
E date length 21	-284
E date length 3	-39
E date length 40	-70
E date length 5	-74
E date length 8	-117
E date not	-118
E date noun 0	-246
E date noun 1	-39
E date noun 2	-139
E date passive 0	-80
E date plain	-20
E date point	-56
E date post	-48
E date promises false	-131
E date report	-182
E date rest 13	-271
E date rest 2	-121
E date rest 21	-278
E date rest 3	-124
E date rest 40	-25
E date rest 5	-236
E date rest 8	-84
E date say	-215
E date says false	-385
E date speak	-29
E date speech	-94
E date stat	-133
E date tell	-145
E date then date	75
E date then date cue 0 false	-317
E date then date cue 1 true	-173
E date verbs 0 rest 0 cue 0	-266
E date verbs 0 rest 1 cue 0	-158
E date verbs 0 rest 1 cue 1	-24
E date verbs 0 rest 2 cue 0	-77
E date verbs 0 rest 2 cue 1	-33
E date verbs 1 rest 0 cue 1	-64
E date verbs 1 rest 1 cue 0	-196
E date verbs 1 rest 1 cue 1	-78
E date verbs 1 rest 2 cue 0	-161
E date verbs 1 rest 2 cue 1	-290
E date verbs 2 rest 0 cue 0	-305
E date verbs 2 rest 1 cue 0	-148
E date verbs 2 rest 1 cue 1	-72
E date verbs 2 rest 2 cue 1	-127
E date writ	-103
E down finite 0	-72
E down finite 1	-35
E down last infinitive	-80
E down last verb	-125
E down length 13	-113
E down length 2	-93
E down length 21	-98
E down length 3	-93
E down length 8	-150
E down plain	-177
E down rest 13	-78
E down rest 40	-106
E down says true	-101
E down then down	-192
E down then down cue 0 true	-123
E down then down cue 1 true	-126
E down verbs 1 rest 0 cue 0	-109
E down verbs 2 rest 0 cue 0	-92
E during finite 0	-26
E during finite 1	18
E during finite 2	-99
E during last noun	-108
E during last proper	73
E during last verb	-47
E during length 1	-46
E during length 13	-190
E during length 2	43
E during length 21	-149
E during length 3	-187
E during length 40	-91
E during length 5	-32
E during length 8	19
E during noun 1	-21
E during noun 2	-173
E during rest 13	-135
E during rest 21	-49
E during rest 3	-64
E during rest 40	17
E during rest 5	-102
E during rest 8	-75
E during say	-121
E during says false	-114
E during says true	46
E during then during	-37
E during then during cue 0 false	-161
E during then during cue 0 true	32
E during then during cue 1 false	-52
E during then during cue 1 true	-90
E during verbs 0 rest 0 cue 0	-160
E during verbs 1 rest 0 cue 0	-80
E during verbs 1 rest 0 cue 1	-146
E during verbs 1 rest 2 cue 1	-32
E during verbs 2 rest 0 cue 0	-299
E end :	37
E end accept	-26
E end accord	61
E end accus	95
E end acknowledg	-15
E end add	28
E end address	-142
E end admit	64
E end admits false	25
E end admits true	-47
E end adopt	20
E end advocat	69
E end aim	-51
E end allow	-124
E end announc	-133
E end answer	-152
E end appeal	-26
E end argu	101
E end argument	28
E end ask	-39
E end asks false	-44
E end asks true	-26
E end assert	71
E end attack	-159
E end back	-43
E end backs false	-128
E end backs true	-59
E end believes false	16
E end believes true	-75
E end bet	-115
E end blam	79
E end block	-183
E end carry	-37
E end challeng	-107
E end charg	-84
E end cheer	-52
E end cit	21
E end claim	-59
E end clear	30
E end conclud	30
E end condemn	17
E end continu	-58
E end contrast	22
E end convinc	48
E end credit	20
E end criticises false	-67
E end criticises true	-64
E end criticiz	25
E end decid	-303
E end decision	40
E end declar	-64
E end deliver	-50
E end demands false	-25
E end demands true	-65
E end demonstrat	-16
E end denies false	43
E end denies true	-109
E end denounc	-23
E end deny	-34
E end describ	-75
E end document	-263
E end doubts false	-48
E end doubts true	-140
E end endors	-105
E end endorsement	-96
E end estimat	-23
E end expects false	-47
E end explain	23
E end express	-95
E end feel	-31
E end figur	-109
E end fil	-57
E end finite 2	15
E end focus	41
E end fundraiz	33
E end gerund 0	-81
E end gerund 2	-44
E end go	-22
E end hear	-99
E end hit	-194
E end hop	25
E end indicat	138
E end infinitive 1	-133
E end infinitive 2	-107
E end intends false	-62
E end intends true	-33
E end judg	-144
E end know	-50
E end last adjective	-61
E end last adverb	-114
E end last aux	27
E end last date	-105
E end last determiner	-91
E end last infinitive	-45
E end last negation	-26
E end last noun	-49
E end last number	-109
E end last participle	-64
E end last preposition	-85
E end last proper	-56
E end last verb	-87
E end launch	-97
E end length 1	-16
E end length 2	-58
E end length 21	35
E end length 3	-87
E end length 40	-15
E end length 5	-37
E end length 8	-17
E end list	-114
E end maintain	-143
E end mark	-82
E end mark 0	-85
E end mark 1	82
E end mean	-26
E end men	-301
E end messag	-30
E end nam	-41
E end not	102
E end noun 0	-82
E end noun 1	-60
E end noun 2	-74
E end offer	-30
E end opinion	-80
E end order	41
E end own	-118
E end pass	-227
E end passive 0	-25
E end passive 1	-90
E end passive 2	-56
E end pick	-93
E end plain	23
E end plan	-23
E end pledg	-72
E end post	21
E end prais	21
E end praises true	-96
E end predict	45
E end preposition 0	-102
E end preposition 1	-30
E end preposition 2	58
E end present	-32
E end press	-24
E end promises true	-16
E end promiz	41
E end propos	29
E end protest	-150
E end provid	-101
E end publish	-122
E end push	-70
E end put	42
E end read	-60
E end reason	-166
E end reflect	-122
E end releas	-39
E end remark	-193
E end remind	96
E end replac	-46
E end report	-22
E end request	-33
E end requir	-91
E end respond	32
E end respons	29
E end rest 0	23
E end reveal	-125
E end rul	-124
E end say	44
E end says false	-20
E end says true	-25
E end see	28
E end seek	-76
E end seem	-49
E end shar	-69
E end sid	-122
E end sign	-25
E end slam	-25
E end speak	-20
E end speech	-191
E end spend	-107
E end stat	-91
E end statement	-52
E end suggest	57
E end support	23
E end target	-17
E end then )	-126
E end then ) cue 0 false	-93
E end then ) cue 0 true	-98
E end then .	19
E end then . cue 0 false	-57
E end then . cue 0 true	-22
E end then /	-146
E end then / cue 0 false	-146
E end then :	-112
E end then : cue 0 true	-112
E end then >	-125
E end then > cue 0 false	-238
E end then > cue 0 true	-111
E end then ?	-57
E end then ? cue 0 false	-37
E end then ? cue 0 true	-38
E end then [	-103
E end then [ cue 0 true	-81
E end then a	-81
E end then a cue 0 false	15
E end then a cue 0 true	-76
E end then adjective	-27
E end then adjective cue 0 false	52
E end then adjective cue 0 true	-91
E end then adverb	23
E end then adverb cue 0 true	78
E end then and cue 0 true	33
E end then as	-75
E end then as cue 0 true	-75
E end then at	-72
E end then at cue 0 true	-150
E end then edge	-62
E end then edge cue 0 false	-101
E end then edge cue 0 true	-38
E end then he	-30
E end then he cue 0 false	16
E end then he cue 0 true	-67
E end then i	-66
E end then i cue 0 true	-97
E end then in	-38
E end then it cue 0 true	-21
E end then noun	-42
E end then noun cue 0 false	-29
E end then noun cue 0 true	-44
E end then on	39
E end then proper cue 0 false	18
E end then she	-67
E end then the cue 0 false	-24
E end think	75
E end threat	-157
E end titl	-191
E end tweet	22
E end urg	51
E end use	-213
E end verbs 0 rest 0 cue 0	-23
E end verbs 1 rest 0 cue 0	-37
E end view	-49
E end voic	-192
E end volunteer	-221
E end vow	23
E end want	-35
E end warn	35
E end warns false	-130
E end warns true	-22
E end word	-58
E end writ	-37
E end writer	-34
E for :	-105
E for accord	-140
E for announc	-159
E for ask	-196
E for asks true	-60
E for backs false	-236
E for backs true	-82
E for believes false	-67
E for believes true	-174
E for call	-180
E for criticises true	-85
E for criticiz	-296
E for demands false	-195
E for demands true	-187
E for finite 0	-16
E for finite 1	-333
E for finite 2	-240
E for gerund 0	-235
E for gerund 1	70
E for gerund 2	-98
E for go	-78
E for infinitive 0	-248
E for infinitive 1	-316
E for infinitive 2	-52
E for last adjective	-158
E for last adverb	-122
E for last conjunction	-77
E for last gerund	-201
E for last infinitive	-248
E for last noun	-26
E for last number	-126
E for last participle	-237
E for last preposition	-200
E for last pronoun	-146
E for last proper	-242
E for last quote	-206
E for last verb	-239
E for length 1	-342
E for length 13	-174
E for length 21	-216
E for length 3	-264
E for length 40	-235
E for length 5	-393
E for noun 0	-260
E for noun 1	-202
E for noun 2	-197
E for point	72
E for post	-70
E for prais	-100
E for praises false	-135
E for praises true	-112
E for promises true	-176
E for provid	-137
E for question	-120
E for quote	-206
E for respond	-229
E for rest 13	-174
E for rest 2	-193
E for rest 21	-446
E for rest 3	-280
E for rest 8	-262
E for say	-171
E for says false	-60
E for says true	-60
E for show	-136
E for stat	-148
E for suggest	-111
E for tell	-195
E for then for cue 0 false	-357
E for then for cue 0 true	-34
E for then for cue 1 true	-252
E for verbs 0 rest 0 cue 0	-270
E for verbs 0 rest 0 cue 1	-192
E for verbs 0 rest 1 cue 0	-152
E for verbs 0 rest 2 cue 0	-149
E for verbs 0 rest 2 cue 1	-64
E for verbs 1 rest 0 cue 0	-25
E for verbs 1 rest 0 cue 1	-105
E for verbs 1 rest 1 cue 0	-120
E for verbs 1 rest 1 cue 1	-89
E for verbs 1 rest 2 cue 0	-197
E for verbs 1 rest 2 cue 1	-215
E for verbs 2 rest 0 cue 0	-176
E for verbs 2 rest 0 cue 1	-52
E for verbs 2 rest 1 cue 0	-123
E for verbs 2 rest 1 cue 1	-58
E for verbs 2 rest 2 cue 1	-92
E from asks true	-102
E from believes true	-52
E from criticises false	-32
E from criticises true	-98
E from finite 0	-82
E from finite 1	-180
E from finite 2	-92
E from gerund 0	48
E from gerund 1	-65
E from gerund 2	-59
E from infinitive 1	-66
E from last adjective	-42
E from last adverb	-62
E from last gerund	-103
E from last infinitive	-65
E from last noun	-43
E from last participle	-90
E from last pronoun	-171
E from last proper	-134
E from last quote	-68
E from last verb	-159
E from length 1	35
E from length 13	-194
E from length 2	-213
E from length 21	-102
E from length 3	-103
E from length 40	-129
E from length 5	-208
E from length 8	-36
E from noun 0	-170
E from noun 1	-132
E from noun 2	-40
E from plain	-115
E from point	-46
E from quote	-68
E from rest 13	-79
E from rest 2	-103
E from rest 21	-121
E from rest 40	-224
E from rest 5	-242
E from rest 8	-198
E from say	-97
E from says false	-295
E from says true	-175
E from stat	-18
E from tell	-64
E from then from	-48
E from then from cue 0 true	-201
E from then from cue 1 false	-180
E from then from cue 1 true	-128
E from verbs 0 rest 0 cue 1	-81
E from verbs 0 rest 1 cue 0	-129
E from verbs 0 rest 1 cue 1	-124
E from verbs 0 rest 2 cue 0	-114
E from verbs 0 rest 2 cue 1	-122
E from verbs 1 rest 0 cue 0	-157
E from verbs 1 rest 0 cue 1	-84
E from verbs 1 rest 1 cue 0	-92
E from verbs 1 rest 1 cue 1	-108
E from verbs 1 rest 2 cue 0	-70
E from verbs 1 rest 2 cue 1	-72
E from verbs 2 rest 0 cue 0	-130
E from verbs 2 rest 0 cue 1	-38
E from verbs 2 rest 1 cue 0	-57
E from verbs 2 rest 2 cue 0	-50
E from verbs 2 rest 2 cue 1	-115
E gerund :	-26
E gerund accord	-251
E gerund accus	-108
E gerund acknowledg	-141
E gerund admits false	-78
E gerund admits true	-148
E gerund announc	-153
E gerund ask	-198
E gerund asks false	-203
E gerund asks true	-189
E gerund attack	-43
E gerund backs false	-205
E gerund believes false	-87
E gerund believes true	-86
E gerund call	68
E gerund claim	-27
E gerund criticises false	-235
E gerund criticises true	-126
E gerund criticiz	-166
E gerund demands false	-142
E gerund demands true	-75
E gerund describ	-63
E gerund find	-80
E gerund finite 0	-19
E gerund finite 1	-63
E gerund finite 2	-48
E gerund follow	-154
E gerund gerund 0	-133
E gerund gerund 1	-200
E gerund gerund 2	-262
E gerund go	-79
E gerund infinitive 0	-236
E gerund infinitive 1	-239
E gerund infinitive 2	-179
E gerund intends false	-124
E gerund intends true	-158
E gerund last adjective	-269
E gerund last adverb	-208
E gerund last aux	-448
E gerund last conjunction	-429
E gerund last date	-214
E gerund last determiner	-264
E gerund last infinitive	-193
E gerund last negation	-184
E gerund last noun	-44
E gerund last number	-121
E gerund last possessive	-266
E gerund last preposition	-338
E gerund last pronoun	-110
E gerund last proper	-410
E gerund last quote	168
E gerund last to	-199
E gerund last verb	-289
E gerund last wh	-254
E gerund length 1	-341
E gerund length 13	-28
E gerund length 2	-81
E gerund length 21	-26
E gerund length 3	-26
E gerund length 40	-252
E gerund length 5	-305
E gerund mark 1	-25
E gerund not	-158
E gerund noun 0	-307
E gerund noun 1	-17
E gerund noun 2	-170
E gerund passive 0	23
E gerund passive 1	-129
E gerund passive 2	-59
E gerund plain	-149
E gerund plan	-47
E gerund point	-47
E gerund post	-88
E gerund prais	-167
E gerund praises false	-38
E gerund praises true	-93
E gerund promises false	-186
E gerund promises true	-134
E gerund put	-72
E gerund question	-180
E gerund quote	168
E gerund releas	-267
E gerund report	-225
E gerund respond	-150
E gerund rest 1	-179
E gerund rest 13	-75
E gerund rest 2	-298
E gerund rest 21	-148
E gerund rest 40	22
E gerund rest 5	-304
E gerund rest 8	-57
E gerund rul	-58
E gerund say	-30
E gerund says false	42
E gerund says true	63
E gerund see	-79
E gerund show	-176
E gerund speak	-72
E gerund speech	-139
E gerund stat	-129
E gerund statement	-204
E gerund suggest	-149
E gerund support	-26
E gerund tell	-212
E gerund then cue	47
E gerund then cue cue 1 false	22
E gerund then cue cue 1 true	23
E gerund then gerund	-30
E gerund then gerund cue 0 false	-161
E gerund then gerund cue 0 true	-130
E gerund then gerund cue 1 false	-115
E gerund then gerund cue 1 true	-204
E gerund tweet	-186
E gerund verbs 0 rest 0 cue 0	-220
E gerund verbs 0 rest 1 cue 0	-59
E gerund verbs 0 rest 1 cue 1	-256
E gerund verbs 0 rest 2 cue 0	-147
E gerund verbs 0 rest 2 cue 1	-42
E gerund verbs 1 rest 0 cue 0	-330
E gerund verbs 1 rest 0 cue 1	-399
E gerund verbs 1 rest 1 cue 0	-194
E gerund verbs 1 rest 1 cue 1	-102
E gerund verbs 1 rest 2 cue 0	73
E gerund verbs 1 rest 2 cue 1	-49
E gerund verbs 2 rest 0 cue 0	-256
E gerund verbs 2 rest 0 cue 1	-72
E gerund verbs 2 rest 1 cue 0	-210
E gerund verbs 2 rest 1 cue 1	-163
E gerund verbs 2 rest 2 cue 0	-203
E gerund warn	-171
E gerund warns true	-119
E gerund writ	-141
E how finite 0	-60
E how finite 1	-86
E how finite 2	-109
E how last preposition	-95
E how length 1	-172
E how length 13	-105
E how length 2	-106
E how length 21	-125
E how length 3	-91
E how length 40	-97
E how length 5	-65
E how length 8	-139
E how noun 0	-103
E how noun 1	-98
E how noun 2	-80
E how plain	-145
E how rest 13	-73
E how rest 21	-98
E how rest 40	-123
E how rest 5	-178
E how rest 8	-207
E how say	-59
E how says false	-141
E how says true	-137
E how then how	-145
E how then how cue 0 false	-55
E how then how cue 0 true	-151
E how then how cue 1 false	-127
E how then how cue 1 true	-196
E how verbs 0 rest 1 cue 0	-37
E how verbs 0 rest 1 cue 1	-80
E how verbs 0 rest 2 cue 1	-85
E how verbs 1 rest 1 cue 0	-114
E how verbs 1 rest 2 cue 1	-64
E how verbs 2 rest 1 cue 0	-106
E how verbs 2 rest 2 cue 1	-54
E if finite 0	-119
E if finite 2	-158
E if last proper	-101
E if last quote	-189
E if length 1	-84
E if length 2	-119
E if length 21	-144
E if length 3	-67
E if length 40	-60
E if length 5	-156
E if length 8	-132
E if noun 0	-43
E if noun 2	-153
E if plain	-59
E if quote	-189
E if rest 21	-240
E if rest 40	-62
E if rest 5	-259
E if rest 8	-182
E if say	-112
E if says false	-70
E if then if	-65
E if then if cue 0 false	-159
E if then if cue 0 true	-205
E if then if cue 1 false	-77
E if then if cue 1 true	-36
E if verbs 0 rest 1 cue 0	-124
E if verbs 0 rest 1 cue 1	-120
E if verbs 0 rest 2 cue 0	-122
E if verbs 0 rest 2 cue 1	-72
E if verbs 1 rest 1 cue 0	-101
E if verbs 1 rest 1 cue 1	61
E if verbs 1 rest 2 cue 1	-254
E if verbs 2 rest 1 cue 0	-65
E if verbs 2 rest 1 cue 1	-117
E in :	-172
E in accord	-167
E in acknowledg	-232
E in admits false	78
E in admits true	-143
E in announc	63
E in argu	-177
E in ask	91
E in asks false	86
E in attack	-124
E in back	-142
E in backs false	-38
E in backs true	-240
E in believes false	-215
E in believes true	-259
E in call	-339
E in claim	-213
E in clear	-135
E in continu	-242
E in criticises false	-60
E in demands false	-62
E in demands true	-244
E in find	-165
E in finite 1	-135
E in finite 2	-363
E in follow	-84
E in gerund 0	-112
E in gerund 1	70
E in gerund 2	-264
E in go	-147
E in infinitive 1	-336
E in infinitive 2	-137
E in intends false	-167
E in intends true	-103
E in last adjective	-269
E in last adverb	-240
E in last aux	-324
E in last conjunction	-280
E in last date	-237
E in last gerund	-92
E in last infinitive	-216
E in last noun	-78
E in last number	-348
E in last participle	-287
E in last preposition	-241
E in last pronoun	-110
E in last proper	-257
E in last quote	20
E in last wh	-158
E in length 13	-38
E in length 21	-291
E in length 3	-191
E in length 40	-380
E in length 5	-114
E in length 8	-66
E in mark 1	-139
E in not	-210
E in noun 0	-98
E in noun 1	-377
E in noun 2	-215
E in passive 0	-299
E in passive 1	-243
E in passive 2	-158
E in plain	16
E in plan	-83
E in point	-44
E in post	-136
E in praises false	-266
E in praises true	-145
E in preposition 0	-152
E in preposition 1	-253
E in promises false	-336
E in promises true	-214
E in promiz	-241
E in put	-115
E in question	31
E in quote	20
E in releas	-182
E in rest 13	-226
E in rest 2	-83
E in rest 21	-108
E in rest 3	-137
E in rest 5	-223
E in rest 8	-25
E in rul	-34
E in say	-62
E in says false	-41
E in says true	-71
E in see	-136
E in show	-206
E in speak	-136
E in speech	-222
E in stat	-146
E in statement	-198
E in suggest	-251
E in support	-152
E in tell	-371
E in then in	79
E in then in cue 0 true	-27
E in then in cue 1 false	-81
E in then in cue 1 true	-177
E in tweet	-209
E in verbs 0 rest 0 cue 1	-15
E in verbs 0 rest 1 cue 0	-172
E in verbs 0 rest 1 cue 1	-80
E in verbs 0 rest 2 cue 0	-283
E in verbs 0 rest 2 cue 1	-82
E in verbs 1 rest 0 cue 1	-289
E in verbs 1 rest 1 cue 0	-281
E in verbs 1 rest 1 cue 1	-299
E in verbs 1 rest 2 cue 0	31
E in verbs 1 rest 2 cue 1	-17
E in verbs 2 rest 0 cue 0	-337
E in verbs 2 rest 0 cue 1	-251
E in verbs 2 rest 1 cue 0	-230
E in verbs 2 rest 1 cue 1	-135
E in verbs 2 rest 2 cue 0	-169
E in verbs 2 rest 2 cue 1	-218
E in warns true	-236
E in word	-141
E in writ	57
E inside plain	-196
E inside then inside	-196
E into finite 0	-65
E into finite 1	-53
E into finite 2	-60
E into gerund 1	-68
E into gerund 2	-66
E into last gerund	-49
E into last infinitive	-73
E into last noun	-142
E into last participle	-117
E into last verb	-108
E into length 1	-61
E into length 13	-148
E into length 2	-25
E into length 21	-120
E into length 3	-58
E into length 40	-91
E into length 5	-78
E into length 8	-85
E into noun 0	-90
E into noun 1	-98
E into noun 2	-79
E into plain	-202
E into rest 13	-162
E into rest 21	-59
E into rest 3	-71
E into rest 40	-59
E into rest 5	-119
E into rest 8	-113
E into say	-62
E into says false	-105
E into says true	-139
E into then into	-231
E into then into cue 0 false	-67
E into then into cue 0 true	-158
E into then into cue 1 false	-140
E into then into cue 1 true	-115
E into verbs 0 rest 0 cue 0	-121
E into verbs 1 rest 0 cue 0	-109
E into verbs 1 rest 1 cue 0	-90
E into verbs 2 rest 0 cue 0	-44
E like finite 0	-55
E like finite 1	-160
E like last noun	-241
E like length 13	-109
E like length 2	50
E like length 21	-66
E like length 3	-159
E like length 40	-169
E like length 5	-146
E like length 8	-143
E like noun 2	-75
E like plain	-46
E like rest 21	34
E like rest 5	-42
E like rest 8	-99
E like say	-70
E like says false	-81
E like says true	-131
E like then like	-67
E like then like cue 0 false	-47
E like then like cue 0 true	-15
E like then like cue 1 false	-166
E like then like cue 1 true	-90
E like verbs 0 rest 0 cue 0	-42
E like verbs 1 rest 0 cue 0	-138
E like verbs 2 rest 0 cue 0	-114
E near plain	-125
E near then near	-125
E next	91
E next false plain	22
E next plain	74
E next quote	28
E next true plain	131
E next true quote	40
E noun finite 0	-57
E noun finite 1	-189
E noun finite 2	-155
E noun last quote	-48
E noun length 13	-213
E noun length 21	38
E noun length 3	-94
E noun length 40	-61
E noun length 5	-82
E noun length 8	-116
E noun noun 0	-134
E noun quote	-48
E noun rest 1	-101
E noun rest 13	-113
E noun rest 21	69
E noun rest 40	-149
E noun rest 5	-177
E noun rest 8	-263
E noun say	-126
E noun says false	-115
E noun says true	43
E noun then noun	-155
E noun then noun cue 0 false	-123
E noun then noun cue 0 true	-120
E noun then noun cue 1 false	-151
E noun then noun cue 1 true	-182
E noun tweet	-125
E noun verbs 0 rest 0 cue 0	-118
E noun verbs 0 rest 0 cue 1	-124
E noun verbs 0 rest 1 cue 1	-103
E noun verbs 0 rest 2 cue 1	-106
E noun verbs 1 rest 0 cue 0	-212
E noun verbs 1 rest 1 cue 1	-91
E noun verbs 2 rest 0 cue 0	-80
E of accord	-46
E of accus	-70
E of admits false	-44
E of admits true	-42
E of announc	-81
E of appeal	-52
E of argu	-21
E of ask	-59
E of asks false	-79
E of asks true	-55
E of attack	-74
E of back	-26
E of backs false	-80
E of backs true	-18
E of believes false	-89
E of believes true	-68
E of call	-77
E of claim	-28
E of continu	-37
E of criticises false	-134
E of criticises true	-80
E of criticiz	-67
E of demands false	-56
E of demands true	-67
E of finite 0	-77
E of finite 1	-117
E of finite 2	-108
E of gerund 0	-150
E of gerund 1	-95
E of gerund 2	-71
E of infinitive 0	-88
E of infinitive 1	-70
E of infinitive 2	-23
E of intends false	-24
E of intends true	-45
E of last adjective	-61
E of last adverb	-49
E of last conjunction	-47
E of last determiner	-68
E of last gerund	-37
E of last noun	-171
E of last number	-86
E of last preposition	-96
E of last pronoun	-74
E of last proper	-99
E of last quote	-109
E of last verb	-62
E of length 1	-95
E of length 13	-147
E of length 2	-57
E of length 21	-116
E of length 3	-117
E of length 40	-53
E of length 5	-86
E of length 8	-105
E of noun 0	-121
E of noun 1	-60
E of noun 2	-75
E of own	-20
E of passive 0	-71
E of passive 1	-42
E of passive 2	-25
E of plain	-198
E of plan	-45
E of pledg	-22
E of point	-72
E of praises false	-46
E of praises true	-50
E of preposition 0	-46
E of promises false	-78
E of promises true	-61
E of question	-64
E of quote	-109
E of releas	-42
E of report	-27
E of respond	-44
E of rest 13	-174
E of rest 2	-97
E of rest 21	-110
E of rest 3	-71
E of rest 40	-117
E of rest 5	-74
E of rest 8	-165
E of say	-89
E of says false	-87
E of says true	-97
E of see	-38
E of stat	-36
E of tell	-34
E of then of	-212
E of then of cue 0 false	-97
E of then of cue 0 true	-132
E of then of cue 1 false	-161
E of then of cue 1 true	-110
E of tweet	-36
E of verbs 0 rest 0 cue 0	-90
E of verbs 0 rest 0 cue 1	-100
E of verbs 0 rest 1 cue 0	-122
E of verbs 0 rest 1 cue 1	-132
E of verbs 0 rest 2 cue 0	-79
E of verbs 0 rest 2 cue 1	-103
E of verbs 1 rest 0 cue 0	-109
E of verbs 1 rest 0 cue 1	-69
E of verbs 1 rest 1 cue 0	-58
E of verbs 1 rest 1 cue 1	-73
E of verbs 1 rest 2 cue 0	-36
E of verbs 1 rest 2 cue 1	-90
E of verbs 2 rest 0 cue 0	-114
E of verbs 2 rest 0 cue 1	-53
E of verbs 2 rest 1 cue 0	-35
E of verbs 2 rest 1 cue 1	-54
E of verbs 2 rest 2 cue 1	-72
E of writ	-17
E off last infinitive	-162
E off length 13	-115
E off plain	-86
E off rest 8	-107
E off says true	-125
E off then off	-86
E off then off cue 0 true	-123
E on admits true	-250
E on asks true	-249
E on backs false	16
E on backs true	-214
E on believes true	-207
E on call	-83
E on criticises false	-47
E on criticises true	-189
E on demands false	-226
E on demands true	-242
E on finite 0	-40
E on finite 1	-94
E on finite 2	-28
E on follow	-60
E on gerund 0	-86
E on gerund 1	-150
E on gerund 2	-287
E on infinitive 0	17
E on infinitive 2	-279
E on intends true	-151
E on last adjective	-223
E on last adverb	-225
E on last aux	-267
E on last conjunction	-152
E on last date	-185
E on last gerund	-45
E on last infinitive	-61
E on last noun	-39
E on last participle	-284
E on last preposition	-192
E on last pronoun	-212
E on last proper	-48
E on last verb	-51
E on length 1	-233
E on length 13	-88
E on length 2	-16
E on length 21	-224
E on length 3	-80
E on length 40	-23
E on length 5	-22
E on noun 0	-318
E on passive 0	-140
E on plain	-32
E on point	-195
E on post	-81
E on put	-113
E on report	-128
E on rest 13	-73
E on rest 2	-16
E on rest 21	-50
E on rest 3	-103
E on rest 40	-49
E on rest 5	-110
E on rest 8	-38
E on say	50
E on says true	-18
E on show	-192
E on speak	-155
E on speech	-141
E on spend	-83
E on stat	59
E on tell	-181
E on then on cue 0 false	-46
E on then on cue 0 true	-105
E on then on cue 1 false	-40
E on then on cue 1 true	27
E on verbs 0 rest 1 cue 0	-126
E on verbs 0 rest 1 cue 1	-89
E on verbs 0 rest 2 cue 0	-189
E on verbs 0 rest 2 cue 1	-318
E on verbs 1 rest 0 cue 0	-418
E on verbs 1 rest 0 cue 1	-371
E on verbs 1 rest 1 cue 0	-156
E on verbs 1 rest 1 cue 1	-80
E on verbs 1 rest 2 cue 0	-277
E on verbs 1 rest 2 cue 1	-35
E on verbs 2 rest 0 cue 0	-46
E on verbs 2 rest 0 cue 1	-412
E on verbs 2 rest 1 cue 0	-257
E on verbs 2 rest 1 cue 1	46
E on verbs 2 rest 2 cue 1	-48
E once plain	-229
E once says true	-146
E once then once	-229
E or believes true	-157
E or finite 1	-126
E or finite 2	-171
E or gerund 2	-130
E or infinitive 0	-16
E or last adjective	-109
E or last proper	-291
E or last verb	-198
E or length 1	74
E or length 13	-245
E or length 2	-29
E or length 21	-159
E or length 3	-183
E or length 40	-76
E or length 8	-125
E or noun 0	-276
E or noun 2	-81
E or rest 13	-52
E or rest 2	-208
E or rest 3	-145
E or rest 40	-58
E or rest 5	-201
E or rest 8	-66
E or say	-138
E or says false	-151
E or says true	-177
E or stat	-40
E or then or	-19
E or then or cue 0 false	-80
E or then or cue 0 true	-18
E or then or cue 1 true	-153
E or verbs 0 rest 0 cue 0	-153
E or verbs 0 rest 1 cue 1	-114
E or verbs 0 rest 2 cue 1	72
E or verbs 1 rest 0 cue 0	-202
E or verbs 1 rest 1 cue 1	-179
E or verbs 1 rest 2 cue 1	-190
E or verbs 2 rest 0 cue 0	-87
E or verbs 2 rest 1 cue 0	-207
E or verbs 2 rest 1 cue 1	-120
E or verbs 2 rest 2 cue 1	-125
E out finite 0	-59
E out finite 1	-70
E out finite 2	-119
E out last gerund	-52
E out last infinitive	-69
E out last noun	-157
E out last participle	-93
E out last verb	-67
E out length 1	-117
E out length 13	-87
E out length 2	-151
E out length 21	-139
E out length 3	-33
E out length 40	-131
E out length 5	-158
E out length 8	-68
E out noun 0	-98
E out noun 1	-91
E out noun 2	-42
E out plain	-116
E out rest 13	-175
E out rest 21	-85
E out rest 3	-170
E out rest 40	-157
E out rest 5	-62
E out rest 8	-76
E out say	-137
E out says false	-90
E out says true	-71
E out then out	-132
E out then out cue 0 false	-69
E out then out cue 0 true	-76
E out then out cue 1 false	-87
E out then out cue 1 true	-99
E out verbs 0 rest 0 cue 0	-56
E out verbs 0 rest 2 cue 1	-52
E out verbs 1 rest 0 cue 0	-66
E out verbs 1 rest 1 cue 0	-53
E out verbs 1 rest 1 cue 1	-132
E out verbs 2 rest 0 cue 0	-96
E out verbs 2 rest 1 cue 1	-55
E out verbs 2 rest 2 cue 1	-68
E outside plain	-195
E outside then outside	-195
E over finite 0	-51
E over finite 1	-60
E over finite 2	-151
E over last noun	-92
E over last proper	-86
E over last verb	-89
E over length 1	-143
E over length 13	-108
E over length 21	-138
E over length 3	-120
E over length 40	-174
E over length 5	-141
E over length 8	-217
E over noun 0	-133
E over noun 1	-105
E over noun 2	-69
E over plain	-45
E over rest 13	-184
E over rest 21	-205
E over rest 40	-138
E over rest 5	-124
E over rest 8	-115
E over say	-75
E over says false	-188
E over says true	-89
E over then over	-55
E over then over cue 0 false	-56
E over then over cue 0 true	-123
E over then over cue 1 false	-181
E over then over cue 1 true	-182
E over verbs 0 rest 0 cue 0	-39
E over verbs 0 rest 0 cue 1	-113
E over verbs 1 rest 0 cue 0	-112
E over verbs 1 rest 0 cue 1	-75
E over verbs 1 rest 2 cue 1	-138
E over verbs 2 rest 0 cue 0	-110
E past finite 0	-92
E past last determiner	-90
E past length 1	-68
E past length 13	-84
E past length 21	-43
E past length 5	-43
E past length 8	-70
E past plain	-174
E past rest 3	-64
E past says false	-64
E past says true	-44
E past then past	-174
E past then past cue 0 false	-112
E past then past cue 0 true	-99
E past then past cue 1 false	-83
E past verbs 0 rest 0 cue 0	-108
E proper last quote	-29
E proper quote	-29
E proper rest 40	53
E proper then proper	-29
E proper then proper cue 1 true	52
E since finite 1	-57
E since finite 2	-142
E since last noun	-98
E since last participle	-71
E since last proper	-39
E since length 13	-44
E since length 21	-98
E since length 40	-120
E since length 5	-32
E since length 8	-182
E since noun 2	-166
E since plain	-110
E since rest 2	-76
E since rest 21	-122
E since rest 40	-74
E since rest 8	-82
E since say	-98
E since says false	-105
E since says true	-91
E since then since	-110
E since then since cue 0 false	-143
E since then since cue 0 true	-135
E since then since cue 1 true	-62
E since verbs 1 rest 0 cue 0	-78
E since verbs 1 rest 2 cue 1	-43
E since verbs 2 rest 0 cue 0	-81
E so finite 0	-94
E so finite 1	-82
E so finite 2	-52
E so last aux	-76
E so last noun	-91
E so last verb	-38
E so length 13	-55
E so length 2	-123
E so length 21	-123
E so length 3	-149
E so length 40	-116
E so length 5	-79
E so length 8	-98
E so noun 1	-69
E so noun 2	-37
E so plain	-145
E so rest 13	-94
E so rest 2	-55
E so rest 21	-61
E so rest 40	-54
E so rest 8	-53
E so say	-46
E so says false	-125
E so says true	-77
E so then so	-145
E so then so cue 0 false	-100
E so then so cue 0 true	-73
E so then so cue 1 true	-121
E so verbs 1 rest 0 cue 0	-56
E so verbs 1 rest 2 cue 1	-46
E so verbs 2 rest 0 cue 0	-175
E than finite 0	-127
E than finite 1	-65
E than finite 2	-52
E than last adjective	-137
E than last adverb	-125
E than last noun	-112
E than length 1	-93
E than length 13	-76
E than length 2	-48
E than length 21	-116
E than length 3	-68
E than length 40	-46
E than length 5	-99
E than length 8	-102
E than noun 0	-68
E than noun 1	-102
E than noun 2	-107
E than plain	-150
E than rest 13	-127
E than rest 2	-36
E than rest 21	-79
E than rest 3	-120
E than rest 40	-63
E than rest 5	-126
E than rest 8	-76
E than say	-103
E than says false	-116
E than says true	-75
E than then than	-168
E than then than cue 0 false	-105
E than then than cue 0 true	-79
E than then than cue 1 false	-194
E than then than cue 1 true	-85
E than verbs 0 rest 0 cue 0	-73
E than verbs 0 rest 1 cue 0	-58
E than verbs 0 rest 1 cue 1	-83
E than verbs 0 rest 2 cue 1	-127
E than verbs 1 rest 0 cue 0	-51
E than verbs 1 rest 0 cue 1	-91
E than verbs 1 rest 1 cue 0	-78
E than verbs 1 rest 1 cue 1	-98
E than verbs 1 rest 2 cue 1	-98
E than verbs 2 rest 0 cue 0	-176
E than verbs 2 rest 1 cue 0	-114
E than verbs 2 rest 1 cue 1	-42
E that admits false	-38
E that admits true	-44
E that ask	-93
E that asks false	-68
E that asks true	-69
E that backs false	-42
E that believes true	-68
E that call	-49
E that claim	-27
E that criticises false	-73
E that criticises true	-67
E that demands false	-41
E that demands true	-60
E that finite 0	-101
E that finite 1	-89
E that finite 2	-95
E that gerund 0	-135
E that gerund 1	-46
E that gerund 2	-34
E that go	-19
E that infinitive 0	-32
E that infinitive 1	-19
E that infinitive 2	-24
E that intends true	-20
E that last adjective	-45
E that last adverb	-52
E that last aux	-43
E that last conjunction	-28
E that last date	-118
E that last gerund	-120
E that last infinitive	-51
E that last noun	-207
E that last participle	-69
E that last preposition	-76
E that last pronoun	-110
E that last proper	-36
E that last quote	-117
E that last verb	-92
E that length 1	-114
E that length 13	-190
E that length 2	-62
E that length 21	-100
E that length 3	-32
E that length 40	-54
E that length 5	-134
E that length 8	-57
E that noun 0	-77
E that noun 1	-61
E that noun 2	-61
E that passive 0	-76
E that passive 1	-27
E that plain	-220
E that point	-24
E that post	-73
E that promises false	-78
E that promises true	-29
E that question	-56
E that quote	-117
E that report	-44
E that respond	-51
E that rest 13	-192
E that rest 2	-81
E that rest 21	-107
E that rest 3	-48
E that rest 40	-102
E that rest 5	-79
E that rest 8	-105
E that say	-42
E that says false	-89
E that says true	-134
E that stat	-36
E that statement	-97
E that suggest	-29
E that tell	-68
E that then that	-230
E that then that cue 0 false	-90
E that then that cue 0 true	-115
E that then that cue 1 false	-92
E that then that cue 1 true	-143
E that verbs 0 rest 0 cue 0	-93
E that verbs 0 rest 1 cue 0	-148
E that verbs 0 rest 1 cue 1	-151
E that verbs 0 rest 2 cue 0	-44
E that verbs 0 rest 2 cue 1	-56
E that verbs 1 rest 0 cue 0	-64
E that verbs 1 rest 1 cue 0	-66
E that verbs 1 rest 1 cue 1	-81
E that verbs 1 rest 2 cue 0	-54
E that verbs 1 rest 2 cue 1	-66
E that verbs 2 rest 0 cue 0	-39
E that verbs 2 rest 1 cue 0	-64
E that verbs 2 rest 1 cue 1	-21
E that verbs 2 rest 2 cue 0	-31
E that verbs 2 rest 2 cue 1	-86
E the last quote	-87
E the length 5	-72
E the quote	-87
E the says true	-145
E the then the	-87
E the then the cue 1 true	-134
E though last noun	-119
E though length 13	-129
E though length 21	-84
E though plain	-129
E though rest 13	-162
E though says true	-83
E though then though	-129
E though then though cue 0 true	-88
E through finite 0	17
E through finite 1	-132
E through finite 2	-125
E through last noun	38
E through length 13	-116
E through length 2	21
E through length 21	-129
E through length 5	-167
E through length 8	-91
E through plain	-71
E through rest 21	-137
E through rest 3	49
E through rest 5	-134
E through says false	-175
E through says true	-85
E through then through	-98
E through then through cue 0 true	-137
E through then through cue 1 false	-185
E through then through cue 1 true	-102
E through verbs 1 rest 0 cue 0	-129
E through verbs 2 rest 0 cue 0	-75
E to :	-174
E to accord	-217
E to accus	-238
E to admits false	-222
E to admits true	-264
E to allow	-65
E to announc	-15
E to argu	-231
E to ask	-57
E to asks false	-343
E to attack	-95
E to back	-170
E to backs false	62
E to backs true	-262
E to believes false	-176
E to believes true	-238
E to break	-207
E to call	-75
E to cit	-258
E to claim	-285
E to clear	-170
E to continu	-237
E to criticises false	-211
E to criticises true	-121
E to criticiz	-80
E to decision	-76
E to demands false	-305
E to demands true	-290
E to denies true	-289
E to expects true	-250
E to explain	-248
E to find	-184
E to finite 0	-71
E to finite 1	-147
E to finite 2	-59
E to gerund 0	-402
E to gerund 1	-108
E to gerund 2	-134
E to go	-97
E to infinitive 0	-260
E to infinitive 1	-305
E to infinitive 2	-283
E to intends false	-179
E to intends true	-230
E to last adjective	-423
E to last adverb	-319
E to last aux	-257
E to last conjunction	-278
E to last date	-249
E to last gerund	-282
E to last infinitive	-406
E to last negation	-277
E to last noun	-89
E to last number	-292
E to last preposition	-269
E to last pronoun	-22
E to last proper	-44
E to last verb	27
E to last wh	-255
E to length 1	-51
E to length 13	-87
E to length 2	-102
E to length 21	-328
E to length 3	-47
E to length 40	-37
E to length 5	-83
E to length 8	-29
E to mark 1	-59
E to mark 2	-150
E to mean	-88
E to messag	-148
E to nam	-150
E to not	-223
E to noun 1	-363
E to own	-171
E to passive 0	-207
E to passive 1	-208
E to passive 2	-275
E to plain	22
E to plan	-113
E to pledg	-166
E to point	-217
E to post	-232
E to prais	-176
E to praises false	-190
E to praises true	-118
E to preposition 1	-169
E to preposition 2	-182
E to press	-86
E to promises false	-290
E to promises true	-224
E to promiz	-181
E to provid	-141
E to put	-146
E to question	-277
E to releas	52
E to report	-257
E to requir	-15
E to rest 13	-219
E to rest 2	-388
E to rest 21	-122
E to rest 3	-390
E to rest 5	47
E to rest 8	-86
E to rul	-104
E to say	-70
E to says false	-62
E to says true	-51
E to see	-62
E to seem	-220
E to send	-302
E to show	-249
E to speak	-171
E to speech	-303
E to stat	-346
E to statement	-229
E to suggest	-283
E to support	-172
E to talk	-206
E to tell	-365
E to then to	52
E to then to cue 0 false	-47
E to then to cue 0 true	-108
E to then to cue 1 false	-70
E to then to cue 1 true	19
E to think	-228
E to tweet	-185
E to urg	-181
E to use	-102
E to verbs 0 rest 0 cue 0	-30
E to verbs 0 rest 0 cue 1	-451
E to verbs 0 rest 1 cue 0	-284
E to verbs 0 rest 1 cue 1	-16
E to verbs 0 rest 2 cue 0	-327
E to verbs 0 rest 2 cue 1	-126
E to verbs 1 rest 0 cue 0	-63
E to verbs 1 rest 0 cue 1	-490
E to verbs 1 rest 1 cue 0	-362
E to verbs 1 rest 1 cue 1	-69
E to verbs 1 rest 2 cue 0	-292
E to verbs 1 rest 2 cue 1	-484
E to verbs 2 rest 0 cue 0	-49
E to verbs 2 rest 0 cue 1	-367
E to verbs 2 rest 1 cue 0	-359
E to verbs 2 rest 1 cue 1	-72
E to verbs 2 rest 2 cue 0	-185
E to want	-142
E to warns true	-109
E to writ	-233
E toward last noun	-115
E toward length 13	-153
E toward plain	-156
E toward says true	-126
E toward then toward	-186
E toward then toward cue 0 true	-120
E under finite 0	-118
E under finite 2	-66
E under last noun	-151
E under last verb	-99
E under length 13	-116
E under length 21	-106
E under length 5	-67
E under length 8	-80
E under plain	-182
E under rest 40	-118
E under says false	-204
E under says true	-113
E under then under	-182
E under then under cue 0 false	-86
E under then under cue 0 true	-115
E under then under cue 1 true	-109
E under verbs 0 rest 0 cue 0	-85
E until finite 1	50
E until last noun	-170
E until length 13	-104
E until length 21	-209
E until plain	-159
E until rest 5	-91
E until then until cue 0 true	-264
E until then until cue 1 true	27
E up finite 0	-69
E up finite 1	-115
E up finite 2	-67
E up last gerund	-116
E up last infinitive	-112
E up last verb	-64
E up length 1	-90
E up length 13	-128
E up length 2	-74
E up length 21	-97
E up length 3	-75
E up length 40	-108
E up length 5	-41
E up length 8	-121
E up noun 1	-70
E up noun 2	-73
E up plain	-167
E up rest 13	-129
E up rest 21	-97
E up rest 40	-108
E up rest 5	-84
E up rest 8	-94
E up say	-128
E up says false	-104
E up says true	-89
E up then up	-167
E up then up cue 0 false	-53
E up then up cue 0 true	-177
E up then up cue 1 false	-112
E up then up cue 1 true	-77
E up verbs 1 rest 0 cue 0	-114
E up verbs 1 rest 1 cue 0	-66
E up verbs 1 rest 1 cue 1	-42
E up verbs 2 rest 0 cue 0	-57
E upon plain	-162
E upon says true	-103
E upon then upon	-162
E upon then upon cue 1 true	-108
E verb last quote	-67
E verb length 13	69
E verb length 21	-135
E verb length 5	-34
E verb length 8	-99
E verb quote	-67
E verb rest 8	-76
E verb says true	-249
E verb then cue	-40
E verb then cue cue 1 false	-73
E verb then cue cue 1 true	-15
E verb then verb	-47
E verb verbs 0 rest 2 cue 1	34
E what finite 0	-132
E what finite 1	-83
E what finite 2	-118
E what gerund 1	-31
E what last aux	-87
E what last preposition	-69
E what last to	-81
E what length 1	-115
E what length 13	-149
E what length 2	-147
E what length 21	-145
E what length 3	-116
E what length 40	-60
E what length 5	-27
E what length 8	-98
E what noun 0	-70
E what noun 1	-103
E what plain	-142
E what rest 13	-135
E what rest 21	-75
E what rest 40	-104
E what rest 5	-147
E what rest 8	-100
E what say	-35
E what says false	-119
E what says true	-108
E what then what	-142
E what then what cue 0 false	-160
E what then what cue 0 true	-149
E what then what cue 1 false	-132
E what then what cue 1 true	-120
E what verbs 0 rest 1 cue 1	-55
E what verbs 0 rest 2 cue 1	-121
E what verbs 1 rest 1 cue 0	-85
E what verbs 1 rest 1 cue 1	-77
E what verbs 1 rest 2 cue 1	-57
E what verbs 2 rest 1 cue 1	-76
E what verbs 2 rest 2 cue 1	-85
E when finite 0	-44
E when finite 2	-88
E when last noun	-41
E when last quote	74
E when length 2	-112
E when length 3	-127
E when length 8	-139
E when noun 0	-143
E when noun 1	-182
E when noun 2	-130
E when plain	-117
E when quote	74
E when rest 13	-54
E when rest 21	-30
E when rest 40	-20
E when rest 5	-144
E when rest 8	-48
E when say	-44
E when says false	-45
E when says true	-46
E when then when	-39
E when then when cue 0 false	-138
E when then when cue 0 true	-214
E when then when cue 1 false	-69
E when then when cue 1 true	19
E when verbs 0 rest 1 cue 0	-128
E when verbs 0 rest 2 cue 1	-86
E when verbs 1 rest 1 cue 0	-147
E when verbs 1 rest 2 cue 1	28
E where last noun	-146
E where length 13	-54
E where length 21	-92
E where length 8	-100
E where plain	-236
E where rest 13	-65
E where rest 21	-128
E where says false	-56
E where says true	-113
E where then where	-236
E where then where cue 1 false	-75
E where then where cue 1 true	-93
E whether asks false	-100
E whether finite 0	-83
E whether finite 1	-130
E whether finite 2	-55
E whether last infinitive	-129
E whether last preposition	-113
E whether length 1	-79
E whether length 13	-123
E whether length 2	-83
E whether length 21	-97
E whether length 3	-51
E whether length 5	-66
E whether length 8	-103
E whether noun 0	-30
E whether noun 1	-102
E whether plain	-180
E whether question	-96
E whether rest 13	-83
E whether rest 21	-154
E whether rest 40	-112
E whether rest 8	-142
E whether say	-43
E whether says false	-58
E whether says true	-132
E whether then whether	-180
E whether then whether cue 0 false	-117
E whether then whether cue 0 true	-148
E whether then whether cue 1 false	-64
E whether then whether cue 1 true	-101
E whether verbs 0 rest 2 cue 1	-114
E whether verbs 1 rest 1 cue 0	-109
E whether verbs 1 rest 2 cue 1	-75
E which finite 0	-19
E which finite 1	-90
E which finite 2	-85
E which last preposition	-224
E which last quote	35
E which length 1	-139
E which length 13	-240
E which length 40	-131
E which length 5	-197
E which length 8	45
E which noun 0	-183
E which noun 1	-67
E which plain	-318
E which quote	35
E which rest 21	-210
E which rest 40	-53
E which rest 8	-49
E which says false	49
E which says true	-124
E which then which cue 0 true	-166
E which then which cue 1 false	-45
E which then which cue 1 true	-154
E which verbs 0 rest 1 cue 1	-106
E which verbs 0 rest 2 cue 1	37
E which verbs 1 rest 2 cue 1	-119
E while finite 0	-232
E while finite 2	-198
E while last noun	-66
E while length 13	-217
E while length 21	-44
E while length 3	-149
E while length 40	-223
E while length 5	-116
E while length 8	25
E while noun 0	54
E while noun 2	-82
E while plain	-115
E while rest 13	-43
E while rest 21	-129
E while rest 40	28
E while rest 5	-58
E while rest 8	-51
E while says false	-34
E while then while cue 0 true	-51
E while then while cue 1 false	124
E while then while cue 1 true	-53
E who demands false	-200
E who finite 0	-48
E who finite 2	-203
E who gerund 0	-214
E who last determiner	-197
E who last noun	27
E who last proper	-139
E who last quote	-150
E who length 13	74
E who length 2	-287
E who length 21	-278
E who length 3	-277
E who length 40	-131
E who length 5	-322
E who length 8	-84
E who noun 0	41
E who noun 1	-154
E who noun 2	-118
E who plain	-30
E who quote	-150
E who rest 13	-127
E who rest 21	-16
E who rest 5	-234
E who rest 8	-247
E who say	-177
E who says true	-348
E who stat	74
E who then who	-50
E who then who cue 0 false	-223
E who then who cue 0 true	-203
E who then who cue 1 true	-51
E who verbs 0 rest 1 cue 0	-174
E who verbs 0 rest 1 cue 1	-74
E who verbs 0 rest 2 cue 0	-143
E who verbs 1 rest 1 cue 0	-119
E who verbs 1 rest 1 cue 1	-239
E who verbs 1 rest 2 cue 0	-145
E who verbs 2 rest 1 cue 0	-65
E who verbs 2 rest 1 cue 1	-161
E who verbs 2 rest 2 cue 1	-195
E whom plain	-184
E whom then whom	-184
E whose plain	-197
E whose then whose	-197
E why finite 1	-191
E why plain	-202
E why says true	-96
E why then why	-202
E with ask	-202
E with asks true	-194
E with backs true	83
E with believes true	-110
E with call	-255
E with criticises false	43
E with criticises true	-82
E with demands true	-144
E with finite 0	-87
E with finite 1	-284
E with finite 2	-28
E with gerund 0	-81
E with gerund 1	-124
E with gerund 2	-265
E with go	-132
E with infinitive 0	-227
E with intends true	-79
E with last adjective	-239
E with last adverb	58
E with last aux	-186
E with last gerund	-227
E with last infinitive	-255
E with last noun	-91
E with last participle	129
E with last preposition	-169
E with last pronoun	-300
E with last proper	-39
E with last quote	36
E with last verb	-354
E with length 1	-78
E with length 2	-335
E with length 21	-414
E with length 40	-392
E with length 5	-15
E with noun 0	27
E with noun 1	-134
E with noun 2	-180
E with plain	22
E with quote	36
E with rest 2	-171
E with rest 21	-163
E with rest 3	-216
E with rest 40	-107
E with rest 5	-327
E with rest 8	21
E with say	-417
E with says false	-15
E with says true	-94
E with show	-27
E with stat	-207
E with then with	34
E with then with cue 0 false	-15
E with then with cue 0 true	19
E with then with cue 1 false	35
E with then with cue 1 true	-144
E with verbs 0 rest 0 cue 0	-400
E with verbs 0 rest 0 cue 1	-77
E with verbs 0 rest 1 cue 0	22
E with verbs 0 rest 1 cue 1	-74
E with verbs 0 rest 2 cue 0	-250
E with verbs 0 rest 2 cue 1	-29
E with verbs 1 rest 0 cue 0	-219
E with verbs 1 rest 0 cue 1	-190
E with verbs 1 rest 1 cue 0	-184
E with verbs 1 rest 1 cue 1	-229
E with verbs 1 rest 2 cue 0	-146
E with verbs 1 rest 2 cue 1	-65
E with verbs 2 rest 0 cue 0	68
E with verbs 2 rest 0 cue 1	-272
E with verbs 2 rest 1 cue 0	-149
E with verbs 2 rest 1 cue 1	-125
E with verbs 2 rest 2 cue 0	-140
E with verbs 2 rest 2 cue 1	-230
E within plain	-188
E within then within	-188
E without finite 2	-118
E without last noun	-94
E without length 13	-93
E without plain	-220
E without says true	-169
E without then without	-135
E without then without cue 1 true	-132
E – last noun	-43
E – length 13	-25
E – length 21	-108
E – length 5	-176
E – length 8	-215
E – noun 0	-157
E – says false	-19
E – says true	-102
E – then – cue 1 true	-186
E — finite 2	15
E — gerund 0	-50
E — last proper	-147
E — length 1	-104
E — length 13	23
E — length 2	-42
E — length 21	18
E — length 3	-213
E — length 40	-127
E — length 5	-88
E — length 8	-112
E — not	-86
E — noun 0	-95
E — noun 1	-166
E — noun 2	17
E — rest 13	21
E — rest 21	-42
E — rest 5	-88
E — rest 8	-29
E — say	147
E — says false	29
E — then a	137
E — then a cue 1 false	168
E — then adverb	-230
E — then and	-65
E — then from	-149
E — then from cue 1 true	-40
E — then noun	-205
E — then number	-204
E — then number cue 1 true	-35
E — then proper	-209
E — verbs 0 rest 0 cue 0	-138
E — verbs 0 rest 0 cue 1	-185
E — verbs 0 rest 1 cue 1	-79
E — verbs 1 rest 0 cue 0	-109
E — verbs 1 rest 0 cue 1	-176
E — verbs 1 rest 1 cue 1	-24
E — verbs 1 rest 2 cue 1	-29
E — verbs 2 rest 0 cue 0	44
E — verbs 2 rest 1 cue 1	-40
E — verbs 2 rest 2 cue 1	-100
G	80
G :	-20
G : mark adjective	26
G : mark proper	-85
G : mark verb	-22
G : proper	-36
G : punct base	-20
G : the	-45
G accept	-41
G accord	63
G accord a	-40
G accord gerund ing	63
G accord preposition ,	15
G accord preposition start	-22
G accord proper	36
G accus	147
G accus finite proper	48
G accus proper	59
G accus verb ed	103
G acknowledg	88
G acknowledg finite proper	104
G acknowledg that	62
G add	-123
G address	-31
G adjective base his	19
G adjective base their	-97
G adjective base verb	-143
G adjective ed a	44
G admit	90
G admits finite	44
G admits gerund	-32
G admits noun	-25
G adopt	-43
G advocat	-99
G agree	-94
G ahead adjective base	15
G ahead of	-175
G aim	-44
G allow	-108
G announc	177
G announc finite noun	70
G announc finite proper	116
G announc verb ed	54
G answer	-35
G answer noun base	-86
G appeal	-21
G appeal noun base	27
G argu	169
G argu finite proper	41
G argu gerund ,	62
G argu gerund ing	95
G argu that	64
G argu verb ed	88
G argument	60
G ask	106
G ask about	-82
G ask finite noun	31
G ask finite proper	56
G ask finite start	45
G ask finite when	86
G ask participle ed	78
G ask the	91
G ask verb ed	23
G asks finite	69
G asks gerund	60
G assert	46
G attack	-17
G attack in	-56
G attack noun base	-203
G back	-60
G back finite verb	60
G back noun base	-21
G back to	17
G back verb base	33
G backs finite	-42
G believes finite	-52
G believes gerund	-87
G believes infinitive	-109
G believes noun	-40
G believes passive	41
G bet	-112
G blam	192
G block	-55
G break	-78
G call	90
G call finite ,	22
G call finite and	169
G call finite he	95
G call finite noun	-29
G call finite proper	67
G call for	102
G call gerund ,	140
G call gerund ing	28
G call him	100
G call it	21
G call noun base	-53
G call noun noun	-51
G call noun s	62
G call on	103
G call participle ed	40
G call proper	-15
G call the	101
G call to	34
G call verb ed	-74
G capital false false	76
G capital true true	47
G carry	-143
G cast	-83
G challeng	-114
G challeng noun base	-64
G charg	-124
G cheer	-142
G cit	88
G cit verb ed	-24
G claim	90
G claim finite noun	158
G claim noun base	-19
G claim verb ed	45
G clear	-41
G clear adjective base	-19
G comment	80
G comment noun 's	-44
G comment noun base	-146
G comment noun s	15
G comment verb	-29
G compar	-70
G compar verb ed	44
G conclud	56
G conclud verb ed	55
G condemn	64
G continu .	51
G continu finite he	39
G continu finite noun	-25
G continu finite proper	-56
G continu to	66
G continu verb s	-71
G contrast	-140
G convinc	60
G cover	-38
G credit	-15
G criticises finite	-21
G criticises gerund	20
G criticises infinitive	27
G criticises passive	-15
G criticiz	147
G criticiz participle ed	56
G criticiz proper	82
G decid	-17
G decision noun base	40
G declar	92
G declar verb ed	-15
G declin	-15
G deliver	-46
G deliver finite proper	-92
G deliver verb ed	-47
G demands finite	23
G demands gerund	53
G demands infinitive	24
G demands noun	-62
G demands passive	20
G demonstrat	-139
G denounc	196
G deny	65
G describ	82
G describ verb ed	186
G doubts noun	16
G earlier 0 gerund	-18
G earlier 0 infinitive	-22
G earlier 0 mark	-35
G earlier 0 passive	27
G earlier 1 finite	17
G earlier 1 gerund	-50
G earlier 1 mark	15
G earlier 1 passive	-52
G earlier 2 finite	-22
G earlier 2 infinitive	27
G earlier 2 preposition	26
G embrac	-49
G endors	82
G endors participle ed	-59
G endors proper	-29
G endorsement	99
G endorsement noun base	43
G enter	-73
G enter the	39
G estimat	64
G expects finite	-70
G expects noun	-34
G explain	140
G explain verb ed	134
G express	180
G feel	-36
G figur	-67
G find finite proper	-59
G find verb base	-78
G finite "	-16
G finite ,	17
G finite .	72
G finite :	43
G finite a	60
G finite about	-26
G finite adjective	-56
G finite adverb	-53
G finite after	-59
G finite an	-16
G finite and	-76
G finite by	29
G finite date	19
G finite during	24
G finite from	-113
G finite gerund	39
G finite he	20
G finite her	-36
G finite himself	-117
G finite how	-55
G finite in	34
G finite its	-60
G finite noun	-17
G finite number	21
G finite of	74
G finite on	19
G finite out	44
G finite proper	-23
G finite that	-54
G finite the	34
G finite them	-78
G finite they	36
G finite this	87
G finite to	26
G finite up	21
G finite verb	-87
G focus	-57
G follow	-67
G follow finite start	-70
G follow proper	-20
G follow verb base	-146
G follow verb ed	-80
G fundraiz gerund ing	-49
G gerund ,	-143
G gerund a	93
G gerund adjective	-28
G gerund adverb	-24
G gerund an	76
G gerund for	-94
G gerund he	-31
G gerund him	-30
G gerund his	-18
G gerund in	73
G gerund ing "	120
G gerund ing ,	30
G gerund ing adjective	-84
G gerund ing and	89
G gerund ing by	55
G gerund ing in	53
G gerund ing of	104
G gerund ing proper	-29
G gerund ing start	21
G gerund ing the	15
G gerund ing verb	65
G gerund on	80
G gerund proper	38
G gerund the	-78
G gerund to	27
G gerund verb	25
G go	-30
G go finite noun	-20
G go finite proper	-22
G go gerund ing	16
G go infinitive base	-58
G go on	89
G go to	-170
G go verb base	-28
G hear	-94
G helpers 	16
G helpers 's	36
G helpers adverb	-75
G helpers can	-51
G helpers could	-25
G helpers had	-15
G helpers has	-20
G helpers has been	-67
G helpers is	50
G helpers is adverb	31
G helpers to be	-76
G helpers will	95
G helpers would	-96
G highlight	17
G hit	-87
G hop	-58
G indicat	84
G indicat finite noun	78
G infinitive ,	42
G infinitive .	-72
G infinitive a	81
G infinitive adjective	-137
G infinitive base ,	-68
G infinitive base infinitive	50
G infinitive base on	82
G infinitive base proper	-28
G infinitive base that	28
G infinitive her	36
G infinitive proper	-58
G infinitive that	83
G infinitive to	108
G insist	80
G intends finite	-51
G intends gerund	-15
G intends noun	32
G judg	-93
G know	38
G know verb base	-90
G land	-254
G launch	-69
G list	-16
G list noun base	-23
G maintain	-120
G mark	-80
G mark proper	-48
G mark proper base	-130
G mark the	-46
G mean	-101
G mean verb s	-249
G mention	83
G messag	-42
G messag noun base	-60
G nam noun base	27
G negated false	76
G negated true	21
G not	82
G not finite he	35
G not finite noun	83
G not finite proper	16
G not noun base	-32
G not that	-44
G not verb ed	60
G noun 's	-158
G noun ,	-69
G noun -	47
G noun .	31
G noun /	-106
G noun :	41
G noun >	-55
G noun adverb	-65
G noun and	-227
G noun are	-70
G noun as	-32
G noun at	-67
G noun base 's	-77
G noun base /	-55
G noun base <	-73
G noun base adjective	-21
G noun base and	-22
G noun base gerund	95
G noun base her	-52
G noun base in	-61
G noun base its	-110
G noun base noun	26
G noun base number	-79
G noun base proper	-33
G noun base start	-130
G noun base that	-173
G noun base the	-57
G noun base their	-176
G noun base verb	-48
G noun by	56
G noun date	-48
G noun from	-35
G noun gerund	52
G noun ing ,	105
G noun ing noun	80
G noun of	16
G noun on	45
G noun proper	-30
G noun s 's	-61
G noun s ,	106
G noun s adjective	17
G noun s gerund	46
G noun s his	-54
G noun s noun	-26
G noun s number	-50
G noun s proper	36
G noun s the	-76
G noun that	-52
G noun verb	-77
G noun was	-27
G noun with	-75
G offer	-70
G offer infinitive base	36
G opener " 13	49
G opener " 40	-35
G opener < 1	-66
G opener < 13	-29
G opener < 40	-187
G opener a 1	-218
G opener a 13	145
G opener a 2	-160
G opener a 40	-37
G opener a 5	-62
G opener a 8	23
G opener adjective 2	-56
G opener adjective 3	-29
G opener adjective 8	-28
G opener adverb 2	55
G opener adverb 21	21
G opener adverb 3	-53
G opener adverb 40	-57
G opener adverb 5	-21
G opener after 13	70
G opener after 40	-54
G opener although 40	-51
G opener and 13	-25
G opener and 2	28
G opener and 21	62
G opener and 3	28
G opener and 40	-78
G opener and 5	84
G opener and 8	63
G opener as 13	68
G opener as 21	-55
G opener as 3	70
G opener as 40	-51
G opener as 5	-29
G opener as 8	64
G opener at 13	24
G opener at 21	-33
G opener at 40	26
G opener but 2	-78
G opener but 21	18
G opener but 3	25
G opener but 5	48
G opener date 40	22
G opener during 40	-81
G opener for 13	59
G opener for 40	-18
G opener for 5	-29
G opener gerund 0	21
G opener gerund 13	-67
G opener gerund 40	-24
G opener he 1	28
G opener he 13	-27
G opener he 21	-23
G opener he 3	64
G opener he 40	18
G opener he 8	26
G opener his 21	-37
G opener i 1	59
G opener i 13	-49
G opener i 21	88
G opener i 40	82
G opener i 8	-36
G opener if 13	45
G opener if 21	-36
G opener if 40	-96
G opener in 1	28
G opener in 2	-47
G opener in 21	50
G opener in 3	110
G opener in 40	28
G opener in 5	28
G opener in 8	-21
G opener it 1	36
G opener it 13	27
G opener it 21	-58
G opener it 5	97
G opener it 8	35
G opener noun 1	15
G opener noun 13	-17
G opener noun 2	-29
G opener noun 21	45
G opener noun 3	-71
G opener noun 5	-37
G opener noun 8	-39
G opener on 13	49
G opener on 21	85
G opener on 5	-117
G opener proper 1	-54
G opener proper 13	-31
G opener proper 2	-16
G opener proper 21	45
G opener proper 3	-17
G opener proper 5	-70
G opener proper 8	-27
G opener she 1	18
G opener she 13	29
G opener some 2	55
G opener that 13	-38
G opener that 21	-49
G opener that 8	27
G opener the 1	-43
G opener the 13	-15
G opener the 2	-19
G opener the 21	-66
G opener the 3	-15
G opener the 8	-26
G opener they 1	-54
G opener they 21	-40
G opener this 13	-69
G opener this 21	82
G opener this 40	49
G opener this 5	-73
G opener though 21	-18
G opener verb 0	27
G opener verb 13	-109
G opener verb 21	18
G opener when 13	-40
G opener when 21	-34
G opener when 40	-92
G opener while 21	18
G opinion	-196
G order	36
G order noun base	-117
G own	-48
G own adjective base	-27
G own noun	32
G own noun his	19
G own noun their	-97
G participle base noun	-42
G participle base proper	-17
G participle base who	-22
G participle ed ,	-23
G participle ed he	-91
G participle ed noun	-35
G participle ed that	-83
G participle ed who	-136
G pass	-122
G passive by	-51
G passive on	-82
G passive to	-113
G pick	-137
G plan noun base	-122
G plan to	-56
G pledg noun	-115
G pledg to	102
G point	77
G point ,	-32
G point finite noun	26
G point finite number	-128
G point noun base	17
G point noun noun	-142
G point noun s	-91
G point out	172
G point to	67
G point verb ed	-23
G point verb s	-66
G post	62
G post ,	-53
G post noun	97
G post noun proper	-44
G post noun the	-98
G post verb	-133
G prais	178
G prais verb ed	140
G praises finite	-61
G predict	118
G preposition a	-40
G preposition proper	36
G present	-34
G press	77
G press noun	36
G press noun proper	-310
G press noun s	-34
G press proper s	-30
G promises gerund	63
G promises infinitive	18
G promiz to	41
G proper base of	-153
G proper base proper	-104
G proper base the	-17
G proper ed proper	18
G proper s proper	52
G propos	86
G proposal	61
G proposal noun base	91
G protest	-109
G provid	-32
G provid infinitive base	18
G provid noun	-76
G publish	-77
G punct base adjective	26
G punct base proper	-85
G punct base verb	-22
G push	-15
G put	-17
G put gerund ing	44
G put infinitive base	-58
G put verb base	-107
G question	25
G question about	-44
G question noun base	-33
G question noun the	32
G question verb s	-23
G quote near  finite	-28
G quote near  gerund	-96
G quote near  infinitive	-48
G quote near  mark	-70
G quote near  noun	-18
G quote near left  finite	-24
G quote near left  gerund	-50
G quote near left  infinitive	-117
G quote near left right 1 finite	-57
G quote near left right 5 finite	30
G quote near left right 8 finite	-29
G quote near right 0 finite	25
G quote near right 0 mark	62
G quote near right 1 gerund	36
G quote near right 1 infinitive	106
G quote near right 1 noun	-74
G quote near right 13 finite	26
G quote near right 13 noun	54
G quote near right 2 finite	114
G quote near right 2 gerund	169
G quote near right 2 noun	93
G quote near right 21 finite	-56
G quote near right 21 gerund	-21
G quote near right 3 finite	129
G quote near right 3 gerund	125
G quote near right 3 noun	79
G quote near right 40 noun	-40
G quote near right 5 finite	32
G quote near right 5 noun	45
G quote near right 8 gerund	20
G quote near right 8 noun	-45
G quote near touching  finite	-119
G quote near touching left  finite	38
G quoted false finite	18
G quoted false gerund	-22
G quoted false mark	-20
G quoted false noun	47
G quoted false preposition	63
G read	-25
G reason	-117
G reason noun base	-107
G reflect	-163
G releas a	45
G releas date	-90
G releas finite proper	-23
G remind	173
G replac	-60
G reply	41
G reply verb ed	65
G report	82
G report .	62
G report finite noun	-26
G report noun adjective	16
G report that	-43
G report verb	-85
G report verb ed	107
G report verb s	-45
G request	-71
G request noun base	-156
G requir	-140
G requir finite noun	-94
G requir infinitive base	-83
G respond	16
G respond finite noun	-19
G respond infinitive base	-52
G respond to	-33
G respons	-26
G respons to	-114
G reveal	-171
G rul	-105
G rul noun	-148
G rul noun s	-72
G rul noun the	-27
G say	99
G say ,	61
G say .	64
G say :	87
G say a	50
G say adjective	36
G say adverb	79
G say date	21
G say finite )	47
G say finite ,	27
G say finite and	39
G say finite he	23
G say finite noun	163
G say finite number	109
G say finite she	41
G say finite they	-69
G say finite who	-61
G say gerund ,	148
G say gerund ing	120
G say gerund noun	52
G say he	23
G say his	-69
G say infinitive base	61
G say it	90
G say noun	40
G say noun ing	74
G say on	34
G say participle base	105
G say she	33
G say that	-18
G say the	43
G say they	55
G say to	38
G say verb	92
G say verb base	29
G say verb s	94
G says finite	36
G says mark	-20
G says noun	39
G says preposition	63
G see	-53
G see participle base	-76
G seek	-37
G seem finite noun	-104
G seem to	22
G send	-81
G send verb base	-35
G shar	-69
G shar noun base	-97
G show	-33
G show gerund ing	-25
G show noun base	-55
G show noun s	-136
G sid	-73
G sid noun base	-51
G sid noun proper	-97
G sign	-16
G sign noun s	19
G slam	174
G speak	-90
G speak finite proper	-41
G speak finite who	-77
G speak gerund ing	-130
G speak to	-96
G speak verb base	-24
G speech	16
G speech ,	-181
G speech noun adjective	-41
G speech noun base	39
G speech noun his	44
G speech noun noun	15
G speech noun s	-143
G spend	-118
G spend gerund ing	-70
G stat	68
G stat 's	-35
G stat ,	-31
G stat .	-19
G stat and	-92
G stat finite noun	52
G stat finite number	-191
G stat in	79
G stat noun	-220
G stat noun adjective	-135
G stat noun base	-78
G stat noun noun	-85
G stat noun of	-177
G stat noun proper	-70
G stat noun s	-220
G stat noun the	-44
G stat proper	-68
G stat proper base	45
G stat proper s	-139
G stat verb	-73
G stat verb base	-238
G stat verb s	-70
G statement	73
G statement .	-62
G statement gerund	167
G statement noun a	26
G statement noun base	25
G suggest	89
G suggest finite noun	-39
G suggest finite proper	43
G suggest gerund ing	43
G suggest verb ed	83
G support	-29
G support noun base	-18
G support verb base	-169
G talk gerund ing	-66
G target	-82
G tell	93
G tell a	79
G tell adjective ing	-70
G tell finite he	52
G tell finite noun	32
G tell finite proper	30
G tell finite she	32
G tell gerund ing	25
G tell infinitive base	70
G tell noun	66
G tell proper	20
G tell verb base	57
G tell verb s	60
G think	123
G think finite i	24
G think that	19
G think verb base	-15
G threat	-113
G titl	-28
G tweet	84
G tweet /	-35
G tweet >	-55
G tweet adjective	24
G tweet finite proper	-27
G tweet noun	-98
G tweet noun /	-55
G tweet noun <	-73
G tweet noun base	-48
G tweet verb ed	66
G under adjective	31
G under gerund	53
G under if	-66
G under infinitive	-17
G under no	28
G under punct	-37
G under that	-39
G under who	-42
G urg	123
G use	-166
G use infinitive base	-90
G verb base "	-24
G verb base )	-21
G verb base but	20
G verb base he	-35
G verb base it	-24
G verb base noun	-25
G verb base she	67
G verb base start	-59
G verb base that	-44
G verb base who	-104
G verb base you	-157
G verb ed "	46
G verb ed ,	-35
G verb ed and	59
G verb ed number	23
G verb ed proper	-21
G verb ed she	-53
G verb ed start	27
G verb ed that	121
G verb ed they	-45
G verb ed verb	21
G verb ed when	59
G verb ed who	-69
G verb s he	28
G verb s noun	-31
G verb s number	-112
G verb s she	63
G verb s that	-111
G verb s who	-107
G view	-54
G voic	-26
G volunteer	-206
G vow	177
G vow to	103
G want	-59
G warn	75
G warn that	166
G warn verb ed	80
G warns finite	70
G warns gerund	-28
G warns noun	-105
G word	35
G word noun s	-46
G writ	52
G writ ,	53
G writ .	141
G writ finite "	32
G writ finite he	27
G writ finite proper	28
G writ proper	-21
G writ verb base	41
G writer	-54
S adjacent	25
S adjacent before "	25
S adjacent before #	-125
S adjacent before 's	-116
S adjacent before (	-205
S adjacent before ,	-17
S adjacent before -	44
S adjacent before --	-54
S adjacent before /	-154
S adjacent before :	118
S adjacent before ;	101
S adjacent before >	-136
S adjacent before about	-15
S adjacent before across	-59
S adjacent before adverb	-37
S adjacent before against	-177
S adjacent before although	47
S adjacent before among	-172
S adjacent before and	-47
S adjacent before are	-45
S adjacent before around	-185
S adjacent before as	22
S adjacent before at	-334
S adjacent before be	-230
S adjacent before been	-241
S adjacent before before	-172
S adjacent before being	-142
S adjacent before between	-248
S adjacent before beyond	-187
S adjacent before but	19
S adjacent before by	-140
S adjacent before date	-72
S adjacent before despite	65
S adjacent before do	-178
S adjacent before during	-184
S adjacent before for	-28
S adjacent before from	-143
S adjacent before gerund	-112
S adjacent before had	-52
S adjacent before has	-115
S adjacent before have	-146
S adjacent before how	-41
S adjacent before if	-34
S adjacent before in	-166
S adjacent before infinitive	-89
S adjacent before into	-225
S adjacent before is	-281
S adjacent before it	-130
S adjacent before like	-62
S adjacent before n't	-119
S adjacent before not	-52
S adjacent before noun	-51
S adjacent before of	-193
S adjacent before off	-206
S adjacent before on	-256
S adjacent before or	-138
S adjacent before out	-244
S adjacent before over	-191
S adjacent before participle	-71
S adjacent before past	-148
S adjacent before since	58
S adjacent before so	-95
S adjacent before start	35
S adjacent before than	-43
S adjacent before that	50
S adjacent before though	125
S adjacent before through	-187
S adjacent before to	-214
S adjacent before under	-173
S adjacent before up	-164
S adjacent before verb	-82
S adjacent before was	22
S adjacent before were	-190
S adjacent before what	37
S adjacent before when	37
S adjacent before where	50
S adjacent before while	75
S adjacent before whose	47
S adjacent before why	-19
S adjacent before with	-116
S adjacent before without	-166
S adjacent before –	-24
S adjacent finite	-39
S adjacent gerund	47
S adjacent infinitive	-96
S adjacent len 1	-36
S adjacent len 13	-109
S adjacent len 21	-111
S adjacent len 3	-32
S adjacent len 40	-205
S adjacent len 5	-30
S adjacent len 8	-74
S adjacent mark	-54
S adjacent noun	-52
S adjacent passive	-176
S adjacent verbs 0 who 0 commas 0	54
S adjacent verbs 0 who 0 commas 1	-159
S adjacent verbs 0 who 0 commas 2	-43
S adjacent verbs 0 who 0 commas 3	-212
S adjacent verbs 0 who 1 commas 0	-135
S adjacent verbs 0 who 1 commas 1	-99
S adjacent verbs 1 who 0 commas 0	-115
S adjacent verbs 1 who 0 commas 1	-275
S adjacent verbs 1 who 0 commas 2	16
S adjacent verbs 1 who 0 commas 3	-204
S adjacent verbs 1 who 1 commas 1	-60
S adjacent verbs 1 who 1 commas 2	-284
S adjacent verbs 2 who 0 commas 0	-210
S adjacent verbs 2 who 0 commas 1	-294
S adjacent verbs 2 who 0 commas 2	-45
S adjacent verbs 2 who 0 commas 3	-200
S adjacent verbs 2 who 1 commas 0	-101
S adjacent verbs 2 who 1 commas 1	-138
S adjacent verbs 2 who 1 commas 2	-363
S adjacent verbs 2 who 1 commas 3	-142
S after	46
S after before adjective	-46
S after before gerund	-135
S after before infinitive	-119
S after before noun	-35
S after before participle	-234
S after before proper	-199
S after before to	61
S after gerund	-140
S after infinitive	-164
S after len 1	21
S after len 13	-31
S after len 2	-87
S after len 21	-17
S after len 3	-45
S after len 40	69
S after len 5	-54
S after next "	-27
S after next (	-192
S after next ,"	-41
S after next ,a	-130
S after next ,an	-51
S after next ,and	-108
S after next ,gerund	118
S after next ,noun	-264
S after next ,number	-16
S after next ,proper	-69
S after next ,the	-31
S after next ,verb	-58
S after next ,who	54
S after next -	79
S after next .	173
S after next :	45
S after next =	-75
S after next @	-132
S after next about	-145
S after next and	-365
S after next as	-149
S after next at	-292
S after next by	-242
S after next could	-171
S after next during	35
S after next for	-245
S after next from	-261
S after next had	-119
S after next has	-129
S after next in	-61
S after next is	-115
S after next of	-111
S after next on	-182
S after next that	-100
S after next to	-78
S after next verb	-285
S after next was	-144
S after next were	-174
S after next who	-65
S after next will	-143
S after next with	32
S after next would	-132
S after noun	-50
S after preposition	61
S after verbs 0 who 0 commas 2	-134
S after verbs 0 who 1 commas 0	17
S after verbs 1 who 0 commas 0	-132
S after verbs 1 who 0 commas 1	-142
S after verbs 1 who 0 commas 2	-143
S after verbs 1 who 1 commas 2	68
S after verbs 2 who 0 commas 0	-224
S after verbs 2 who 0 commas 1	-270
S after verbs 2 who 0 commas 2	-240
S after verbs 2 who 1 commas 0	-27
S after verbs 2 who 1 commas 1	-71
S after verbs 2 who 1 commas 2	58
S before " >	-57
S before " a	-54
S before " and	-78
S before " he	28
S before " in	82
S before " noun	-62
S before " on	-118
S before " proper	65
S before " she	-51
S before " the	136
S before " to	-126
S before " verb	-85
S before 's a	61
S before 's adjective	-188
S before 's participle	-190
S before 's the	-43
S before ( proper	-199
S before ) —	-117
S before , a	-79
S before , adjective	59
S before , adverb	-312
S before , after	-100
S before , an	39
S before , and	-130
S before , as	42
S before , at	-117
S before , but	-18
S before , date	-314
S before , for	-99
S before , has	-39
S before , he	32
S before , his	85
S before , i	42
S before , if	-90
S before , in	-207
S before , is	-135
S before , it	62
S before , like	-106
S before , noun	-26
S before , number	-97
S before , on	-100
S before , proper	31
S before , she	53
S before , that	-111
S before , the	-28
S before , they	-87
S before , those	-32
S before , though	-133
S before , was	-64
S before , when	-122
S before , where	-75
S before , which	-21
S before , while	-146
S before , whose	-91
S before , will	-71
S before , with	-76
S before - number	-194
S before - proper	163
S before - the	32
S before / proper	-172
S before : a	-208
S before : proper	-38
S before about gerund	-186
S before about his	-191
S before about noun	-191
S before about number	40
S before about proper	-206
S before about the	-222
S before across the	-146
S before adjective the	-129
S before adjective this	-115
S before adjective —	-64
S before adverb a	-44
S before adverb adjective	-42
S before adverb gerund	-214
S before adverb noun	-168
S before adverb number	-86
S before adverb participle	-229
S before adverb proper	66
S before adverb the	-239
S before after a	-83
S before after gerund	-105
S before after he	-138
S before after noun	-34
S before after proper	-57
S before after the	105
S before against proper	-204
S before against the	-153
S before although he	108
S before among noun	-150
S before among the	-152
S before and a	-37
S before and adjective	-356
S before and gerund	-215
S before and he	104
S before and it	20
S before and noun	-73
S before and number	-92
S before and proper	-95
S before and the	-119
S before are adjective	-221
S before are gerund	-182
S before are participle	-177
S before as a	-25
S before as adjective	-54
S before as he	71
S before as noun	-88
S before as proper	49
S before as she	-149
S before as the	-27
S before as they	-159
S before at a	-261
S before at noun	-168
S before at number	-186
S before at proper	-97
S before at the	-129
S before be a	-127
S before be adjective	-142
S before be gerund	-116
S before be noun	-131
S before be participle	-91
S before be the	-63
S before been adjective	-141
S before been gerund	-190
S before been participle	-148
S before before the	-255
S before but adjective	39
S before but he	90
S before but it	-210
S before but noun	103
S before but proper	-48
S before but she	126
S before but the	-99
S before but they	-71
S before by a	-168
S before by gerund	-180
S before by noun	-167
S before by number	71
S before by proper	-229
S before by the	-180
S before date adjective	25
S before date date	-200
S before date noun	-259
S before date number	-445
S before date proper	-232
S before during a	-133
S before during the	-159
S before for a	-41
S before for adjective	-248
S before for gerund	-199
S before for her	-218
S before for his	-133
S before for noun	87
S before for number	-173
S before for proper	-325
S before for the	-57
S before from noun	38
S before from proper	-298
S before from the	-212
S before gerund a	-93
S before gerund her	-132
S before gerund his	-204
S before gerund it	-123
S before gerund noun	-89
S before gerund proper	-89
S before gerund the	-95
S before gerund their	-129
S before gerund them	-88
S before had a	-134
S before had noun	-143
S before had participle	-119
S before has a	-112
S before has noun	-206
S before has participle	-168
S before have participle	-18
S before how adjective	-27
S before if proper	-254
S before if she	-213
S before if the	77
S before in a	-132
S before in an	69
S before in date	-229
S before in gerund	-120
S before in her	19
S before in his	-274
S before in noun	-116
S before in number	-293
S before in proper	-92
S before in the	-205
S before infinitive a	29
S before infinitive adjective	-234
S before infinitive all	-179
S before infinitive any	-100
S before infinitive gerund	-134
S before infinitive her	-122
S before infinitive him	-48
S before infinitive his	-202
S before infinitive noun	-309
S before infinitive number	-165
S before infinitive proper	71
S before infinitive the	-312
S before infinitive their	-208
S before into the	-154
S before is a	-167
S before is adjective	-217
S before is gerund	-114
S before is noun	-121
S before is participle	-109
S before is the	-177
S before it adjective	-146
S before like noun	-216
S before like proper	-236
S before like the	-187
S before n't participle	-158
S before not adjective	-200
S before not participle	-92
S before noun a	-175
S before noun he	20
S before noun noun	-183
S before noun proper	-36
S before noun she	-66
S before noun that	-72
S before noun the	29
S before noun this	-247
S before noun who	-38
S before noun —	-153
S before of a	-60
S before of adjective	-245
S before of an	-244
S before of date	-191
S before of her	37
S before of his	-53
S before of noun	-448
S before of number	-224
S before of proper	-87
S before of the	-211
S before of those	-210
S before off the	-171
S before on a	-159
S before on adjective	-152
S before on date	-271
S before on her	50
S before on his	-182
S before on noun	-282
S before on proper	-228
S before on the	-309
S before or noun	-136
S before over proper	50
S before over the	-197
S before participle a	-137
S before participle his	-41
S before participle the	57
S before past noun	-143
S before proper a	-174
S before proper proper	-201
S before proper the	60
S before proper this	45
S before proper who	116
S before proper —	-109
S before since date	-130
S before since proper	-17
S before so adjective	-226
S before start "	61
S before start a	147
S before start adjective	99
S before start adverb	-65
S before start and	-28
S before start another	137
S before start as	-89
S before start both	-129
S before start but	-93
S before start date	-37
S before start each	-125
S before start for	-68
S before start gerund	-102
S before start he	-19
S before start her	103
S before start his	-34
S before start i	-54
S before start if	-59
S before start in	-177
S before start it	-99
S before start no	-22
S before start noun	59
S before start on	-19
S before start proper	50
S before start she	18
S before start some	-74
S before start their	-88
S before start they	37
S before start this	44
S before start verb	-122
S before start we	114
S before start when	-176
S before start you	39
S before than a	-152
S before that adjective	-184
S before that he	-114
S before that noun	-242
S before that proper	88
S before that she	-171
S before that the	34
S before though he	123
S before through the	-94
S before to a	-54
S before to adjective	-213
S before to his	51
S before to noun	-62
S before to proper	-107
S before to the	-53
S before under proper	-131
S before verb a	-130
S before verb adjective	-40
S before verb an	-225
S before verb date	-239
S before verb gerund	-246
S before verb he	-148
S before verb her	-90
S before verb him	-164
S before verb his	-381
S before verb it	-278
S before verb its	-234
S before verb noun	-135
S before verb number	48
S before verb proper	-116
S before verb the	-132
S before verb their	-118
S before verb them	-160
S before verb they	-193
S before was a	-42
S before was adjective	-229
S before was gerund	-166
S before was noun	-218
S before was participle	-214
S before was proper	36
S before was the	-51
S before were adjective	-176
S before were participle	-146
S before what proper	-93
S before when he	-157
S before when proper	51
S before when she	-69
S before when the	-55
S before where proper	-155
S before which noun	-16
S before which proper	37
S before while proper	42
S before while the	-213
S before whose noun	-200
S before with a	-264
S before with adjective	-284
S before with an	-159
S before with noun	-197
S before with number	-72
S before with proper	-40
S before with the	-158
S before — a	-164
S before — number	-136
S before — proper	31
S before-comma	-19
S before-comma before "	-63
S before-comma before ,	-66
S before-comma before adverb	-197
S before-comma before and	-288
S before-comma before date	-133
S before-comma before for	-122
S before-comma before from	-148
S before-comma before in	-105
S before-comma before infinitive	-150
S before-comma before of	-99
S before-comma before on	-147
S before-comma before start	46
S before-comma before to	-226
S before-comma before verb	-246
S before-comma infinitive	-215
S before-comma len 1	45
S before-comma len 13	-32
S before-comma len 2	-89
S before-comma len 21	-89
S before-comma len 3	-104
S before-comma len 40	-90
S before-comma len 5	-20
S before-comma len 8	-68
S before-comma noun	-144
S before-comma preposition	-235
S before-comma verbs 0 who 0 commas 0	-17
S before-comma verbs 0 who 0 commas 1	54
S before-comma verbs 0 who 0 commas 2	24
S before-comma verbs 0 who 1 commas 1	144
S before-comma verbs 1 who 0 commas 0	-356
S before-comma verbs 1 who 0 commas 1	-276
S before-comma verbs 2 who 0 commas 0	-228
S between	36
S between before "	62
S between before )	-117
S between before ,	25
S between before adjective	-64
S between before noun	-153
S between before proper	-109
S between before start	-195
S between gerund	-18
S between infinitive	-47
S between len 1	-31
S between len 13	-78
S between len 21	-125
S between len 40	-85
S between len 5	-98
S between len 8	-105
S between mark	-68
S between passive	-130
S between preposition	20
S between verbs 0 who 0 commas 0	22
S between verbs 0 who 0 commas 2	-40
S between verbs 0 who 1 commas 0	-233
S between verbs 0 who 1 commas 1	-182
S between verbs 0 who 1 commas 2	-140
S between verbs 1 who 0 commas 0	-60
S between verbs 1 who 0 commas 1	-191
S between verbs 1 who 0 commas 2	65
S between verbs 1 who 0 commas 3	-182
S between verbs 1 who 1 commas 0	-308
S between verbs 1 who 1 commas 1	-70
S between verbs 1 who 1 commas 2	-177
S between verbs 1 who 1 commas 3	-78
S between verbs 2 who 0 commas 0	-74
S between verbs 2 who 0 commas 1	-190
S between verbs 2 who 0 commas 2	-230
S between verbs 2 who 0 commas 3	-15
S between verbs 2 who 1 commas 0	-259
S between verbs 2 who 1 commas 1	-248
S between verbs 2 who 1 commas 2	-171
S between verbs 2 who 1 commas 3	-119
S comma	-22
S comma before (	-92
S comma before -	-128
S comma before about	-211
S comma before adverb	30
S comma before after	-90
S comma before against	-207
S comma before and	-89
S comma before as	-105
S comma before at	-280
S comma before be	-118
S comma before been	-73
S comma before before	-202
S comma before but	110
S comma before by	-206
S comma before date	-160
S comma before for	-82
S comma before from	-177
S comma before gerund	-49
S comma before had	-149
S comma before has	-223
S comma before have	71
S comma before in	-101
S comma before infinitive	-77
S comma before is	-165
S comma before noun	-153
S comma before of	-90
S comma before on	-240
S comma before or	-158
S comma before over	-151
S comma before participle	-172
S comma before start	57
S comma before than	-166
S comma before that	-271
S comma before to	-265
S comma before verb	-63
S comma before was	-180
S comma before with	-182
S comma finite	29
S comma gerund	-212
S comma infinitive	-202
S comma len 1	-112
S comma len 13	-51
S comma len 2	-109
S comma len 3	-91
S comma len 40	-136
S comma len 5	-153
S comma len 8	-18
S comma noun	-33
S comma passive	-262
S comma preposition	28
S comma verbs 0 who 0 commas 0	-97
S comma verbs 0 who 0 commas 1	67
S comma verbs 0 who 0 commas 2	-37
S comma verbs 1 who 0 commas 0	-170
S comma verbs 1 who 0 commas 1	-94
S comma verbs 1 who 0 commas 2	-106
S comma verbs 1 who 0 commas 3	-160
S comma verbs 1 who 1 commas 0	-121
S comma verbs 1 who 1 commas 2	61
S comma verbs 2 who 0 commas 0	-271
S comma verbs 2 who 0 commas 1	-67
S comma verbs 2 who 0 commas 2	-303
S comma verbs 2 who 1 commas 0	-94
S comma verbs 2 who 1 commas 1	-22
S comma verbs 2 who 1 commas 2	-36
S first "	124
S first -	-125
S first >	-57
S first a	-16
S first adverb	-296
S first although	-91
S first an	27
S first and	-165
S first another	-61
S first any	-88
S first as	28
S first at	-179
S first both	22
S first but	-50
S first by	-138
S first date	-130
S first during	-144
S first either	-221
S first every	-153
S first for	-155
S first gerund	-161
S first has	-104
S first he	29
S first him	-74
S first himself	-223
S first i	-52
S first if	-129
S first in	-38
S first is	-23
S first it	-38
S first its	-51
S first like	-163
S first me	-212
S first my	-203
S first no	-133
S first none	-116
S first not	-70
S first on	-148
S first or	-106
S first our	-83
S first participle	-215
S first proper	16
S first so	-49
S first some	50
S first something	-153
S first such	-206
S first that	16
S first the	16
S first their	-196
S first them	-152
S first themselves	-161
S first these	-358
S first this	-60
S first those	-62
S first though	-146
S first to	-32
S first us	-20
S first verb	-18
S first was	-64
S first we	-26
S first what	-213
S first when	-152
S first where	-75
S first which	-36
S first while	-206
S first whose	-100
S first will	-71
S first with	-101
S first you	-27
S first your	-106
S first —	49
S head "	-169
S head 2008	-139
S head 2012	-119
S head 2016	-129
S head >	-28
S head a	-34
S head accord	-27
S head account	-90
S head ad	-64
S head address	-175
S head administration	65
S head advantage	-180
S head adviser	-50
S head after	76
S head ago	-250
S head aide	87
S head all	-83
S head an	-268
S head and	-123
S head another	-127
S head any	-63
S head appeal	68
S head appearance	-173
S head approach	-141
S head argument	-79
S head as	-131
S head attack	-99
S head attorney	124
S head audience	-205
S head authority	97
S head battle	-153
S head be	-108
S head bid	-75
S head bill	-226
S head birther	-193
S head board	60
S head book	-141
S head both	38
S head but	-119
S head call	-46
S head campaign	105
S head candidacy	40
S head candidate	-30
S head case	-231
S head caucus	-156
S head chairman	-51
S head change	-188
S head charge	121
S head chief	57
S head city	65
S head claim	-162
S head comment	-240
S head committee	-129
S head community	-165
S head company	-96
S head conference	-161
S head conservative	125
S head contest	-125
S head convention	-214
S head country	-231
S head court	-68
S head crisis	-152
S head criticism	-150
S head crowd	-108
S head day	-251
S head deal	-31
S head death	-98
S head debate	-138
S head decade	-133
S head decision	-124
S head delegate	-139
S head democrat	43
S head director	-82
S head document	15
S head dollar	-108
S head donor	-121
S head each	-219
S head editor	-160
S head effort	-22
S head election	-196
S head email	23
S head end	-96
S head endorsement	100
S head even	-164
S head event	-230
S head expert	77
S head face	-153
S head fact	-143
S head family	-26
S head far	-197
S head field	-20
S head fight	-129
S head figure	28
S head fiorina	-32
S head focus	-178
S head foundation	-169
S head friday	-238
S head friend	130
S head general	-20
S head given	-153
S head go	-201
S head government	30
S head group	-45
S head half	24
S head hall	-182
S head hand	-138
S head have	-160
S head he	26
S head him	-82
S head himself	-70
S head his	31
S head home	-169
S head hour	-147
S head however	-289
S head hundred	-145
S head i	50
S head id	-27
S head idea	-200
S head in	-160
S head incident	-186
S head include	-206
S head instance	-242
S head interview	-205
S head issue	-270
S head it	-43
S head its	-34
S head job	-143
S head language	-232
S head late	34
S head law	-214
S head lawsuit	71
S head lawyer	43
S head lead	-262
S head legislation	-147
S head less	-213
S head letter	108
S head level	-135
S head life	-186
S head likely	-187
S head line	-171
S head list	-93
S head long	-222
S head look	-178
S head majority	46
S head make	-183
S head man	-44
S head manager	38
S head many	147
S head margin	-135
S head meeting	-260
S head member	56
S head message	-183
S head minute	-174
S head moment	-185
S head monday	-94
S head money	-180
S head month	-130
S head morning	-140
S head move	-137
S head movement	-110
S head much	-198
S head name	-154
S head nation	-72
S head network	-98
S head news	-40
S head newspaper	57
S head night	-223
S head no	-153
S head nomination	-224
S head nominee	101
S head none	-116
S head note	-221
S head number	36
S head offer	-109
S head office	95
S head officer	-46
S head official	113
S head on	-44
S head one	-96
S head opponent	-49
S head opportunity	-164
S head organization	144
S head owner	-177
S head part	-231
S head party	-120
S head people	-53
S head percent	-40
S head percentage	-106
S head pic	-114
S head piece	42
S head plan	-41
S head point	-186
S head policy	-163
S head poll	30
S head power	-203
S head pressure	-165
S head primary	-137
S head program	-191
S head proper	68
S head proposal	-176
S head prosecutor	-146
S head push	-184
S head question	-236
S head race	-162
S head racist	-78
S head rally	-141
S head record	-127
S head remark	-220
S head report	110
S head reporter	30
S head republican	-143
S head request	-206
S head result	-162
S head rival	-240
S head role	-91
S head rule	-34
S head run	-119
S head saturday	-182
S head say	-278
S head senator	26
S head server	-140
S head sery	-175
S head set	-124
S head show	-124
S head side	-67
S head source	-26
S head speak	-209
S head speech	-27
S head staffer	-107
S head stance	-186
S head start	-237
S head state	-87
S head statement	42
S head story	51
S head strategist	45
S head strategy	-165
S head struggle	-156
S head style	-186
S head success	-43
S head such	-110
S head summer	-258
S head sunday	-110
S head superdelegate	-238
S head support	-227
S head supporter	53
S head survey	57
S head tactic	-135
S head taken	-61
S head talk	-100
S head tax	-203
S head team	28
S head term	-106
S head terrorist	-97
S head test	-58
S head the	-42
S head their	-150
S head them	-133
S head themselves	-184
S head there	-23
S head they	-30
S head thing	-216
S head this	-119
S head those	-36
S head thursday	-148
S head time	-206
S head tool	-86
S head topic	-174
S head trade	-182
S head trump	51
S head try	-200
S head tuesday	-191
S head tweet	80
S head tweet-id	-61
S head us	-21
S head use	-208
S head version	-93
S head victory	-218
S head video	-174
S head violence	-17
S head vote	-142
S head voter	-45
S head wall	-110
S head wave	-156
S head way	-264
S head we	-54
S head wednesday	-134
S head week	-216
S head when	-140
S head wife	-58
S head will	-36
S head win	-181
S head woman	-56
S head women	-44
S head word	-221
S head work	-130
S head world	-172
S head year	-230
S head you	-26
S head —	94
S inverted-0	-81
S inverted-0 before verb	-81
S inverted-0 finite	-145
S inverted-0 gerund	-165
S inverted-0 infinitive	44
S inverted-0 len 1	-100
S inverted-0 len 13	-150
S inverted-0 len 2	-279
S inverted-0 len 3	-208
S inverted-0 len 5	-15
S inverted-0 len 8	-175
S inverted-0 noun	-154
S inverted-0 verbs 0 who 0 commas 0	-69
S inverted-0 verbs 0 who 0 commas 1	-246
S inverted-1	-26
S inverted-1 before verb	-26
S inverted-1 finite	-122
S inverted-1 gerund	-41
S inverted-1 infinitive	-245
S inverted-1 len 1	-174
S inverted-1 len 13	-333
S inverted-1 len 2	-111
S inverted-1 len 3	-158
S inverted-1 noun	-181
S inverted-1 verbs 0 who 0 commas 0	-254
S inverted-1 verbs 0 who 0 commas 1	-210
S inverted-1 verbs 1 who 0 commas 0	-90
S inverted-1 verbs 1 who 0 commas 1	98
S inverted-2	-157
S inverted-2 before verb	-157
S inverted-2 finite	-72
S inverted-2 gerund	-116
S inverted-2 infinitive	-175
S inverted-2 len 1	-85
S inverted-2 len 13	-169
S inverted-2 len 2	-94
S inverted-2 len 3	-96
S inverted-2 len 5	-36
S inverted-2 len 8	-104
S inverted-2 noun	-155
S inverted-2 verbs 0 who 0 commas 0	-103
S inverted-2 verbs 1 who 0 commas 0	-75
S joins 0 commas 2	-28
S joins 1 commas 0	26
S joins 1 commas 1	38
S joins 1 commas 2	-20
S joins 1 commas 3	-86
S joins 2 commas 0	-23
S joins 2 commas 1	-92
S joins 2 commas 2	-25
S last "	-89
S last '	-75
S last ''	-172
S last 's	39
S last )	16
S last ,	-15
S last 10	50
S last <	-55
S last >	-29
S last a	-18
S last activists	31
S last administration	38
S last adviser	-189
S last aides	31
S last an	-209
S last and	-86
S last as	-118
S last attacks	-22
S last authorities	36
S last birther	-226
S last book	-25
S last but	-231
S last by	-121
S last campaign	110
S last candidate	-53
S last chairman	24
S last chief	-79
S last comments	-147
S last company	-35
S last conference	-115
S last conservatives	45
S last continued	-20
S last convention	-227
S last court	68
S last crowd	75
S last date	-31
S last day	-80
S last debate	-173
S last delegates	-252
S last democrats	-22
S last director	-46
S last effort	-49
S last efforts	-29
S last email	-217
S last executive	98
S last family	-23
S last fiorina	76
S last for	-75
S last foundation	-144
S last from	-91
S last general	44
S last government	-40
S last governor	37
S last group	-131
S last groups	69
S last helped	-198
S last her	-33
S last him	-70
S last his	-18
S last home	-172
S last i	-65
S last id	-27
S last in	-121
S last issue	-141
S last its	-59
S last lawsuit	97
S last leaders	-54
S last long	50
S last media	-129
S last meeting	-51
S last member	-15
S last members	21
S last money	-79
S last month	-78
S last most	-142
S last move	-155
S last no	-101
S last nomination	-51
S last nominee	-89
S last of	-51
S last office	101
S last official	27
S last officials	107
S last on	-48
S last one	-46
S last or	-169
S last organization	-48
S last other	-178
S last others	-50
S last paid	-76
S last party	-82
S last people	-178
S last percent	-80
S last percentage	-208
S last pic	-99
S last plan	-94
S last police	58
S last policy	-152
S last poll	73
S last president	-131
S last primary	-68
S last race	-44
S last report	119
S last said	-124
S last secretary	-91
S last senator	50
S last she	42
S last side	-63
S last some	15
S last source	-20
S last sources	20
S last speech	-62
S last spokesman	66
S last state	21
S last statement	-159
S last states	-194
S last superdelegates	21
S last support	-239
S last supporter	140
S last supporters	50
S last tax	-179
S last term	-136
S last that	-30
S last the	-34
S last their	-139
S last them	-195
S last this	-157
S last those	-192
S last three	-65
S last time	-228
S last to	-216
S last trump	92
S last tweet-id	-35
S last two	-35
S last video	-183
S last vote	-67
S last voters	-42
S last way	-52
S last we	-17
S last when	-144
S last who	27
S last with	-186
S last without	-81
S last woman	36
S last year	-159
S last years	124
S lastkey " 	-180
S lastkey ' 	-35
S lastkey 's 	39
S lastkey ) 	16
S lastkey , 	-15
S lastkey < 	-55
S lastkey > alone	-28
S lastkey a 	-122
S lastkey a alone	-82
S lastkey adjective 	-62
S lastkey adverb 	-154
S lastkey an 	-164
S lastkey an alone	-112
S lastkey and 	-50
S lastkey and alone	-55
S lastkey as 	-60
S lastkey both 	-207
S lastkey both alone	55
S lastkey but 	-178
S lastkey but alone	-96
S lastkey by 	-82
S lastkey date 	-25
S lastkey date alone	-195
S lastkey for 	-75
S lastkey from 	-91
S lastkey gerund 	-176
S lastkey he 	-232
S lastkey he alone	26
S lastkey her 	-154
S lastkey her alone	30
S lastkey him 	-135
S lastkey him alone	16
S lastkey his 	-119
S lastkey i 	-264
S lastkey i alone	31
S lastkey in 	-112
S lastkey infinitive 	-350
S lastkey it 	-171
S lastkey it alone	43
S lastkey its 	-77
S lastkey its alone	-24
S lastkey no 	-162
S lastkey no alone	-58
S lastkey noun alone	-51
S lastkey number 	-99
S lastkey number alone	-200
S lastkey of 	-51
S lastkey on 	-48
S lastkey or 	-169
S lastkey participle 	-101
S lastkey participle alone	-192
S lastkey proper 	-36
S lastkey proper alone	-17
S lastkey she 	-394
S lastkey she alone	56
S lastkey some 	-283
S lastkey some alone	43
S lastkey that 	-25
S lastkey the 	-92
S lastkey the alone	-121
S lastkey their 	-89
S lastkey their alone	-101
S lastkey them 	-164
S lastkey them alone	-80
S lastkey they 	-321
S lastkey they alone	83
S lastkey this 	-108
S lastkey this alone	-119
S lastkey those 	-174
S lastkey those alone	-121
S lastkey to 	-216
S lastkey verb 	-79
S lastkey verb alone	-206
S lastkey we 	-231
S lastkey we alone	47
S lastkey when alone	-140
S lastkey which 	-167
S lastkey which alone	20
S lastkey who 	31
S lastkey with 	-186
S lastkey without 	-78
S lastkey you 	-195
S lastkey you alone	22
S left next '	-66
S left next 's	-106
S left next 've	56
S left next (	-230
S left next )	43
S left next ,a	-227
S left next ,adjective	-101
S left next ,adverb	73
S left next ,an	-238
S left next ,and	-265
S left next ,but	-163
S left next ,gerund	29
S left next ,has	-73
S left next ,in	141
S left next ,is	-45
S left next ,noun	-96
S left next ,number	-111
S left next ,proper	-273
S left next ,the	-368
S left next ,to	-216
S left next ,verb	-39
S left next ,was	-264
S left next ,will	-51
S left next -	-35
S left next --	-89
S left next /	-108
S left next :	-79
S left next <	-35
S left next adjective	-93
S left next after	-83
S left next and	-283
S left next are	36
S left next as	-152
S left next be	-148
S left next by	-119
S left next can	-68
S left next could	16
S left next did	-47
S left next do	37
S left next for	-123
S left next from	-45
S left next gerund	-138
S left next have	31
S left next in	-166
S left next is	-93
S left next may	-113
S left next might	-212
S left next noun	-88
S left next of	-215
S left next on	-86
S left next proper	-82
S left next that	-142
S left next to	-55
S left next was	-99
S left next what	-188
S left next when	-88
S left next which	-57
S left next who	-41
S left next will	-74
S left next with	-39
S left next would	-58
S left next —	-196
S none	-138
S none :	-273
S none accept	-229
S none accord	-74
S none accus	-18
S none acknowledg	-162
S none add	-160
S none address	-201
S none admit	-209
S none adopt	-182
S none advocat	-123
S none ahead	52
S none aim	34
S none allow	-79
S none announc	-40
S none answer	-127
S none appeal	-221
S none argu	-296
S none argument	-40
S none ask	90
S none assert	24
S none attack	-62
S none back	-101
S none bet	-95
S none blam	-282
S none block	-149
S none break	-213
S none call	-67
S none carry	-135
S none cast	-174
S none challeng	-66
S none charg	-105
S none cheer	-133
S none cit	-129
S none claim	-227
S none clear	-46
S none comment	66
S none compar	-215
S none conclud	-198
S none condemn	-205
S none continu	-76
S none contrast	-241
S none convinc	-117
S none cover	-232
S none credit	-211
S none criticiz	-35
S none decid	-231
S none decision	-203
S none declar	-65
S none declin	-218
S none deliver	-222
S none demonstrat	-225
S none denounc	66
S none deny	-208
S none describ	-170
S none document	-163
S none embrac	-183
S none endors	-121
S none endorsement	36
S none enter	-67
S none explain	-112
S none express	-239
S none feel	-127
S none figur	-30
S none fil	-219
S none find	-233
S none finite	-165
S none focus	-227
S none follow	-338
S none fundraiz	-148
S none gerund	-198
S none go	-132
S none hear	-177
S none highlight	-199
S none hit	-86
S none hop	-186
S none indicat	-131
S none infinitive	-182
S none insist	-190
S none judg	-98
S none know	206
S none launch	-156
S none list	-117
S none maintain	-99
S none mark	-105
S none mean	20
S none men	50
S none mention	-66
S none messag	-24
S none nam	-196
S none noun	-85
S none offer	-247
S none opinion	-77
S none order	-141
S none own	-210
S none pass	-81
S none passive	149
S none pick	-106
S none plan	-177
S none pledg	-314
S none point	-377
S none post	-147
S none prais	-104
S none predict	28
S none preposition	-74
S none present	-148
S none press	48
S none promiz	-126
S none propos	-29
S none proposal	-208
S none protest	-70
S none provid	-227
S none publish	-138
S none push	-188
S none put	-257
S none question	100
S none read	-130
S none reason	-49
S none reflect	-100
S none releas	-225
S none remark	-142
S none replac	-109
S none request	-160
S none requir	-114
S none respond	-185
S none respons	-154
S none reveal	-115
S none rul	-37
S none say	-274
S none see	-147
S none seek	-198
S none seem	128
S none shar	-170
S none show	-173
S none sid	-106
S none sign	-255
S none slam	-259
S none speak	-144
S none speech	48
S none spend	-71
S none stat	-114
S none statement	-311
S none suggest	-146
S none support	-228
S none talk	-241
S none target	-140
S none tell	-209
S none think	-42
S none threat	-85
S none titl	113
S none tweet	-198
S none urg	-145
S none use	-105
S none view	-81
S none voic	-169
S none volunteer	-109
S none vow	-204
S none want	-178
S none warn	-287
S none word	-236
S none writ	-294
S none writer	-117
S owner	27
S owner before "	-174
S owner before ,	-16
S owner before adverb	-150
S owner before and	45
S owner before as	68
S owner before but	-104
S owner before by	-64
S owner before for	44
S owner before from	-17
S owner before gerund	-215
S owner before has	-61
S owner before infinitive	-38
S owner before is	-143
S owner before of	-85
S owner before on	-217
S owner before participle	28
S owner before start	-29
S owner before to	-18
S owner before verb	-252
S owner before with	-51
S owner len 1	33
S owner len 13	17
S owner len 2	-22
S owner len 21	-232
S owner len 3	-33
S owner len 40	-188
S owner len 5	-110
S owner len 8	-294
S owner noun	27
S owner verbs 0 who 0 commas 0	18
S owner verbs 0 who 0 commas 1	-191
S owner verbs 1 who 0 commas 0	-116
S owner verbs 1 who 0 commas 1	-224
S owner verbs 1 who 1 commas 0	-122
S owner verbs 2 who 0 commas 0	-172
S owner verbs 2 who 0 commas 1	-142
S owner verbs 2 who 1 commas 1	-199
S subject	-38
S subject before "	-134
S subject before (	-228
S subject before :	-180
S subject before after	-79
S subject before against	-176
S subject before and	-42
S subject before are	-103
S subject before as	36
S subject before at	-204
S subject before but	-29
S subject before by	-169
S subject before date	-101
S subject before for	-87
S subject before from	-245
S subject before gerund	-72
S subject before had	-64
S subject before has	-175
S subject before have	-186
S subject before how	-238
S subject before if	-30
S subject before in	-114
S subject before infinitive	-160
S subject before is	-175
S subject before like	-151
S subject before not	-163
S subject before noun	-53
S subject before of	-93
S subject before on	-254
S subject before participle	-181
S subject before proper	33
S subject before since	-201
S subject before than	-146
S subject before that	-335
S subject before though	-108
S subject before to	-67
S subject before verb	-218
S subject before was	62
S subject before where	63
S subject before while	-50
S subject before with	-76
S subject before —	-200
S subject finite	-144
S subject infinitive	-37
S subject len 1	-47
S subject len 13	-68
S subject len 2	-43
S subject len 21	-127
S subject len 3	-61
S subject len 40	-172
S subject len 5	-58
S subject len 8	-74
S subject noun	-67
S subject passive	-158
S subject preposition	-369
S subject verbs 0 who 0 commas 0	19
S subject verbs 0 who 0 commas 1	-35
S subject verbs 0 who 0 commas 2	64
S subject verbs 0 who 1 commas 0	-135
S subject verbs 0 who 1 commas 1	-169
S subject verbs 1 who 0 commas 0	-178
S subject verbs 1 who 0 commas 1	-365
S subject verbs 1 who 0 commas 2	-200
S subject verbs 1 who 1 commas 0	-208
S subject verbs 1 who 1 commas 1	-77
S subject verbs 2 who 0 commas 0	-274
S subject verbs 2 who 0 commas 1	-186
S subject verbs 2 who 0 commas 2	-178
S subject verbs 2 who 0 commas 3	-236
S subject verbs 2 who 1 commas 0	-204
S subject verbs 2 who 1 commas 1	24
S subject verbs 2 who 1 commas 2	-138
S subject-cue	-36
S subject-cue before "	15
S subject-cue before ,	82
S subject-cue before adverb	-47
S subject-cue before after	-39
S subject-cue before and	-44
S subject-cue before at	-161
S subject-cue before by	-146
S subject-cue before date	-186
S subject-cue before for	-99
S subject-cue before in	-172
S subject-cue before infinitive	-137
S subject-cue before noun	-172
S subject-cue before of	-260
S subject-cue before on	-171
S subject-cue before start	17
S subject-cue before that	-87
S subject-cue before to	-150
S subject-cue before when	76
S subject-cue finite	-134
S subject-cue gerund	-60
S subject-cue len 13	-107
S subject-cue len 3	-91
S subject-cue len 40	-256
S subject-cue len 5	-48
S subject-cue len 8	-21
S subject-cue mark	67
S subject-cue noun	-73
S subject-cue preposition	-48
S subject-cue verbs 0 who 0 commas 2	83
S subject-cue verbs 0 who 1 commas 0	-182
S subject-cue verbs 0 who 1 commas 1	-169
S subject-cue verbs 1 who 0 commas 0	-215
S subject-cue verbs 1 who 0 commas 1	-44
S subject-cue verbs 1 who 1 commas 1	-168
S subject-cue verbs 2 who 0 commas 0	-154
S subject-cue verbs 2 who 0 commas 1	-168
S subject-cue-far	-118
S subject-cue-far before ,	82
S subject-cue-far before in	-124
S subject-cue-far before of	-201
S subject-cue-far before start	-125
S subject-cue-far before verb	-106
S subject-cue-far finite	-178
S subject-cue-far len 1	39
S subject-cue-far len 13	-122
S subject-cue-far len 2	-177
S subject-cue-far len 21	-95
S subject-cue-far len 3	-198
S subject-cue-far len 5	-234
S subject-cue-far len 8	-216
S subject-cue-far verbs 0 who 0 commas 0	-37
S subject-cue-far verbs 0 who 0 commas 1	-132
S subject-cue-far verbs 1 who 0 commas 0	-186
S subject-cue-first	-68
S subject-cue-first before "	-91
S subject-cue-first before ,	-68
S subject-cue-first before for	-86
S subject-cue-first before in	-93
S subject-cue-first before of	-203
S subject-cue-first before start	24
S subject-cue-first before verb	57
S subject-cue-first finite	-76
S subject-cue-first infinitive	18
S subject-cue-first len 13	-278
S subject-cue-first len 2	-68
S subject-cue-first len 5	-18
S subject-cue-first len 8	-58
S subject-cue-first noun	-56
S subject-cue-first verbs 0 who 0 commas 0	-76
S subject-cue-first verbs 0 who 0 commas 1	-69
S subject-cue-first verbs 1 who 0 commas 0	-122
S subject-far	-85
S subject-far before "	-152
S subject-far before ,	63
S subject-far before adverb	-177
S subject-far before and	20
S subject-far before as	-162
S subject-far before at	-89
S subject-far before but	-120
S subject-far before for	-209
S subject-far before in	-128
S subject-far before infinitive	-207
S subject-far before is	-53
S subject-far before of	-225
S subject-far before start	-22
S subject-far before that	-234
S subject-far before to	-192
S subject-far before verb	-184
S subject-far before with	-184
S subject-far finite	-103
S subject-far gerund	-46
S subject-far infinitive	-48
S subject-far len 1	-98
S subject-far len 13	-52
S subject-far len 2	-34
S subject-far len 21	-246
S subject-far len 3	-309
S subject-far len 40	-318
S subject-far len 5	46
S subject-far len 8	-271
S subject-far noun	-95
S subject-far verbs 0 who 0 commas 0	-47
S subject-far verbs 0 who 0 commas 1	-285
S subject-far verbs 0 who 1 commas 0	-119
S subject-far verbs 1 who 0 commas 0	-40
S subject-far verbs 1 who 0 commas 1	-139
S subject-far verbs 1 who 0 commas 2	-224
S subject-far verbs 1 who 1 commas 0	-119
S subject-far verbs 2 who 0 commas 0	-132
S subject-far verbs 2 who 0 commas 1	-175
S subject-far verbs 2 who 1 commas 1	-32
S subject-first	-86
S subject-first before ,	79
S subject-first before adverb	-187
S subject-first before after	-202
S subject-first before although	-215
S subject-first before and	-131
S subject-first before as	-170
S subject-first before at	-107
S subject-first before but	-173
S subject-first before for	-224
S subject-first before gerund	-98
S subject-first before if	-183
S subject-first before in	-257
S subject-first before of	-185
S subject-first before on	-121
S subject-first before start	24
S subject-first before that	-212
S subject-first before to	-132
S subject-first before verb	-94
S subject-first before when	-73
S subject-first before while	-112
S subject-first finite	-84
S subject-first gerund	-33
S subject-first infinitive	-142
S subject-first len 1	-96
S subject-first len 13	80
S subject-first len 2	-249
S subject-first len 21	-195
S subject-first len 3	-64
S subject-first len 5	-26
S subject-first len 8	-120
S subject-first noun	-56
S subject-first passive	-239
S subject-first preposition	-197
S subject-first verbs 0 who 0 commas 0	-76
S subject-first verbs 0 who 0 commas 1	20
S subject-first verbs 0 who 1 commas 0	-200
S subject-first verbs 1 who 0 commas 0	-256
S wh before ,	52
S wh before noun	-46
S wh before proper	83
S wh before start	-15
S wh noun	56
S wh passive	-45
S wh verbs 0 who 1 commas 0	-29
S who	-44
S who before "	38
S who before ,	47
S who before adverb	-173
S who before and	-152
S who before by	-194
S who before for	-149
S who before from	-219
S who before gerund	-213
S who before in	-202
S who before infinitive	-77
S who before is	-42
S who before of	-272
S who before on	-190
S who before start	-119
S who before that	-212
S who before to	-163
S who before verb	-241
S who before was	-187
S who before with	-168
S who finite	-30
S who gerund	-287
S who len 1	-85
S who len 13	-51
S who len 2	36
S who len 21	-257
S who len 3	-33
S who len 40	-252
S who len 5	-327
S who len 8	-367
S who noun	-237
S who passive	-258
S who verbs 0 who 0 commas 0	-94
S who verbs 0 who 0 commas 1	-19
S who verbs 0 who 0 commas 2	-168
S who verbs 1 who 0 commas 0	-59
S who verbs 1 who 0 commas 1	-295
S who verbs 2 who 0 commas 0	-194
S who verbs 2 who 0 commas 1	-175
T alone	-93
T alone false	44
T alone true	-510
T next	45
T next false	16
T next true	57
T none " adjective	-134
T none " noun	-127
T none 's adjective	-132
T none 's noun	-58
T none ( proper	-147
T none , "	-235
T none , a	-124
T none , adverb	45
T none , an	-132
T none , and	-86
T none , but	25
T none , gerund	91
T none , noun	-86
T none , number	-30
T none , proper	-328
T none , the	-340
T none , verb	-136
T none , which	-173
T none , who	30
T none . "	43
T none . a	50
T none . adverb	-83
T none . and	-28
T none . at	34
T none . but	17
T none . edge	-33
T none . gerund	131
T none . he	133
T none . in	119
T none . it	-48
T none . noun	22
T none . proper	41
T none . she	-98
T none . that	-84
T none . the	-23
T none / >	-35
T none : "	-217
T none = "	-73
T none > .	-55
T none a adjective	-71
T none a noun	-52
T none a proper	-169
T none about proper	-178
T none about the	-16
T none adjective noun	-104
T none adverb .	76
T none adverb verb	-81
T none an noun	-108
T none and a	-65
T none and adjective	-122
T none and gerund	-105
T none and noun	-188
T none and proper	-120
T none and verb	-165
T none as a	-15
T none at proper	-47
T none at the	-102
T none by gerund	-124
T none by proper	-41
T none by the	-125
T none date noun	81
T none for a	-62
T none for adjective	-89
T none for gerund	-123
T none for proper	-208
T none for the	-151
T none from proper	-90
T none gerund noun	-25
T none gerund the	-117
T none had participle	-66
T none has participle	-124
T none he had	-81
T none he verb	-89
T none her noun	-141
T none his adjective	-137
T none his noun	-149
T none in an	-159
T none in date	-58
T none in noun	33
T none in proper	-97
T none in the	-52
T none is adverb	-106
T none it was	-142
T none noun ,	-27
T none noun and	-95
T none noun for	-186
T none noun in	-142
T none noun noun	-201
T none noun of	-157
T none noun proper	17
T none noun that	-108
T none noun to	-116
T none noun verb	-23
T none number noun	46
T none of a	-153
T none of adjective	-166
T none of gerund	-115
T none of his	-120
T none of noun	-62
T none on date	-27
T none on noun	-108
T none on the	-124
T none proper 's	47
T none proper ,	20
T none proper for	-86
T none proper in	-130
T none proper noun	-96
T none proper verb	-84
T none that "	-57
T none that adjective	-30
T none that he	-145
T none that noun	-29
T none that proper	-202
T none that she	-106
T none that the	-157
T none the adjective	28
T none the noun	-74
T none the proper	-119
T none their noun	-112
T none they verb	-111
T none to a	46
T none to adjective	-135
T none to his	-80
T none to infinitive	-134
T none to noun	-93
T none to proper	-106
T none to the	-53
T none verb ,	-82
T none verb .	-74
T none verb adverb	-75
T none verb by	-112
T none verb in	-98
T none verb noun	-81
T none verb on	-102
T none verb proper	-101
T none verb that	-100
T none verb the	-123
T none verb to	-117
T none with noun	-148
T none with proper	-197
T none with the	-159
T none would infinitive	-133
T rest ,	-34
T rest :	45
T rest a	-115
T rest an	-180
T rest and	-65
T rest finite	25
T rest gerund	-71
T rest infinitive	-236
T rest mark	-20
T rest number	-52
T rest proper	-123
T rest the	-34
T rest verb	-28
T rest which	-125
T rest who	-90
T rest —	-134
TA , first "	21
TA , first a	-115
TA , first an	-180
TA , first and	-65
TA , first gerund	-47
TA , first noun	-70
TA , first number	-52
TA , first proper	-103
TA , first the	-34
TA , first verb	-28
TA , first which	-125
TA , first who	-90
TA asks , plain	-87
TA backs , plain	-93
TA before ,	22
TA before , ask	-205
TA before , say	47
TA before , stat	-98
TA before , writ	-63
TA before :	31
TA before : say	73
TA before here :	-20
TA before here call	-89
TA before here say	103
TA before noun	22
TA before —	-134
TA criticises , plain	-115
TA demands , plain	-146
TA finite , "	30
TA finite , a	-115
TA finite , adverb	15
TA finite , and	-133
TA finite , gerund	-44
TA finite , noun	-70
TA finite , number	-51
TA finite , the	-54
TA finite , verb	51
TA finite , who	-90
TA first " :	-20
TA first " accord	-107
TA first " call	-89
TA first " say	15
TA first " writ	-194
TA first a say	-114
TA first noun say	26
TA first number say	-43
TA first proper accord	-108
TA first proper say	-92
TA first the say	-132
TA first verb say	18
TA first who say	-66
TA gerund , "	-119
TA mark here "	-20
TA noun , gerund	-139
TA noun , proper	-90
TA noun , the	-144
TA noun , verb	-105
TA noun first "	22
TA preposition , proper	-108
TA quote -1 quoted	-42
TA quote 1 plain	105
TA quote 13 plain	-90
TA quote 2 plain	-49
TA quote 21 plain	-29
TA quote 5 plain	-178
TA quote 8 plain	-104
TA says , plain	23
TA says , quoted	21
TA says noun quoted	22
TA skip 1 plain	17
TA skip 1 quoted	45
TA skip 13 quoted	-81
TA skip 2 quoted	-138
TA skip 21 quoted	-145
TA skip 3 quoted	-250
TA skip 5 quoted	-101
TA skip 8 quoted	-198
TA that false ,	21
TA that false :	18
TA that false noun	22
TA that false —	-134
TA that true ,	-141
TE , accord	-81
TE , finite 0	-191
TE , finite 1	109
TE , finite 2	-230
TE , last noun	-17
TE , last number	-40
TE , last verb	-193
TE , length 1	-57
TE , length 13	43
TE , length 2	-66
TE , length 21	-222
TE , length 3	-128
TE , length 40	-135
TE , noun 0	-23
TE , noun 1	-124
TE , noun 2	-138
TE , rest 21	-318
TE , rest 5	-73
TE , rest 8	33
TE , say	-74
TE , says false	-179
TE , says true	39
TE , then "	-168
TE , then a	-80
TE , then a cue 0 false	-49
TE , then and	27
TE , then and cue 1 true	-182
TE , then cue	-20
TE , then noun	-215
TE , then proper	-135
TE , then proper cue 0 false	-81
TE , then the	-171
TE , then who	68
TE , verbs 0 rest 0 cue 0	-92
TE , verbs 0 rest 1 cue 0	-119
TE , verbs 0 rest 1 cue 1	-50
TE , verbs 0 rest 2 cue 0	-56
TE , verbs 0 rest 2 cue 1	-60
TE , verbs 1 rest 0 cue 0	-260
TE , verbs 1 rest 1 cue 0	45
TE , verbs 1 rest 1 cue 1	-196
TE , verbs 1 rest 2 cue 0	-158
TE , verbs 1 rest 2 cue 1	96
TE , verbs 2 rest 0 cue 0	-106
TE , verbs 2 rest 1 cue 0	-105
TE , verbs 2 rest 2 cue 1	-141
TE - plain	68
TE - says true	-127
TE - then -	68
TE : plain	-130
TE : then :	-130
TE about plain	-157
TE about says true	-138
TE about then about	-168
TE about then about cue 0 true	-94
TE after then after	-96
TE and accord	-37
TE and finite 0	-45
TE and finite 1	-104
TE and finite 2	-102
TE and last noun	-98
TE and last proper	-35
TE and last quote	-75
TE and length 13	-108
TE and length 2	-28
TE and length 21	-67
TE and length 3	-32
TE and length 40	-71
TE and length 5	-56
TE and length 8	-101
TE and plain	-70
TE and quote	-75
TE and rest 13	-33
TE and rest 2	-20
TE and rest 21	-69
TE and rest 3	-19
TE and rest 40	-91
TE and rest 5	-53
TE and rest 8	-90
TE and say	-44
TE and says false	-45
TE and says true	-140
TE and then and	-80
TE and then and cue 0 false	-82
TE and then and cue 0 true	-117
TE and then and cue 1 false	-27
TE and then and cue 1 true	-132
TE and verbs 0 rest 0 cue 0	-56
TE and verbs 0 rest 1 cue 0	-60
TE and verbs 0 rest 1 cue 1	-26
TE and verbs 1 rest 0 cue 0	-41
TE and verbs 1 rest 1 cue 0	-22
TE and verbs 1 rest 2 cue 1	-64
TE and verbs 2 rest 1 cue 1	-20
TE as finite 1	-164
TE as last noun	-58
TE as last verb	-85
TE as length 13	-119
TE as plain	-163
TE as rest 5	-98
TE as rest 8	-80
TE as say	39
TE as says true	38
TE as then as	19
TE as then as cue 0 true	-111
TE as verbs 1 rest 0 cue 0	-77
TE at finite 0	-40
TE at last noun	-62
TE at length 13	-40
TE at length 21	-69
TE at length 3	-98
TE at length 5	-75
TE at plain	-99
TE at rest 13	-96
TE at rest 21	-69
TE at rest 5	-46
TE at rest 8	-21
TE at say	-173
TE at says false	-40
TE at says true	-79
TE at then at	-106
TE at then at cue 0 false	-39
TE at then at cue 0 true	-92
TE at verbs 0 rest 0 cue 0	-28
TE before plain	-183
TE before then before	-161
TE between then between	-171
TE by finite 1	-60
TE by finite 2	-59
TE by last participle	-28
TE by last verb	-63
TE by length 13	-50
TE by length 8	-64
TE by plain	-178
TE by rest 13	-81
TE by rest 8	-35
TE by say	-101
TE by says true	-91
TE by then by	-178
TE by then by cue 0 true	-88
TE by then by cue 1 true	-47
TE by verbs 1 rest 0 cue 0	-59
TE date finite 1	-70
TE date last preposition	-88
TE date length 13	-64
TE date length 21	-27
TE date length 5	-58
TE date length 8	-139
TE date plain	-104
TE date rest 1	-43
TE date rest 40	-41
TE date say	-54
TE date says false	-88
TE date says true	-77
TE date then date	-104
TE date then date cue 0 true	-45
TE date then date cue 1 true	-73
TE date verbs 1 rest 0 cue 0	-37
TE during plain	-102
TE during then during	-102
TE end :	-20
TE end accord	100
TE end ask	-208
TE end asks true	-81
TE end attack	-44
TE end backs true	-99
TE end call	-70
TE end criticises true	-70
TE end demands true	-85
TE end finite 2	15
TE end gerund 0	-86
TE end gerund 1	-111
TE end gerund 2	-84
TE end infinitive 2	-170
TE end last adverb	71
TE end last date	-141
TE end last noun	53
TE end last number	-67
TE end last participle	51
TE end last preposition	33
TE end last pronoun	125
TE end last proper	-82
TE end last quote	49
TE end length 13	-41
TE end length 2	-26
TE end length 21	-16
TE end length 3	47
TE end length 5	-17
TE end length 8	-45
TE end mark 2	-20
TE end not	135
TE end noun 0	-175
TE end noun 1	-144
TE end plain	30
TE end preposition 0	-132
TE end preposition 1	72
TE end preposition 2	35
TE end quote	49
TE end rest 0	38
TE end say	34
TE end says true	65
TE end stat	-51
TE end tell	-190
TE end then .	28
TE end then . cue 0 true	19
TE end then edge	-25
TE end then edge cue 0 true	-25
TE end then he	-51
TE end then he cue 0 true	-37
TE end then in	-181
TE end then in cue 0 true	-181
TE end then noun	-77
TE end then noun cue 0 false	-147
TE end then noun cue 0 true	-54
TE end then proper	-16
TE end then the	-23
TE end then the cue 0 true	33
TE end verbs 2 rest 0 cue 0	41
TE end writ	28
TE for finite 0	-53
TE for finite 1	-65
TE for finite 2	-82
TE for last noun	-68
TE for last proper	-37
TE for length 13	-56
TE for length 21	-38
TE for length 3	-41
TE for length 5	-43
TE for length 8	-39
TE for plain	-125
TE for rest 13	-51
TE for rest 21	-70
TE for rest 3	-40
TE for rest 5	-33
TE for rest 8	-49
TE for say	-91
TE for says false	-64
TE for says true	-94
TE for then for	-125
TE for then for cue 0 false	-50
TE for then for cue 0 true	-83
TE for then for cue 1 true	-88
TE for verbs 1 rest 0 cue 0	-75
TE for verbs 2 rest 0 cue 0	-36
TE from finite 0	-73
TE from last noun	-56
TE from length 13	-34
TE from plain	-119
TE from say	-89
TE from says false	-77
TE from says true	-64
TE from then from	-119
TE from then from cue 0 false	-71
TE from then from cue 0 true	-47
TE from verbs 0 rest 0 cue 0	-71
TE gerund finite 0	-87
TE gerund finite 1	-73
TE gerund finite 2	-83
TE gerund last adverb	-41
TE gerund last aux	-42
TE gerund last noun	-36
TE gerund last preposition	-71
TE gerund length 1	-32
TE gerund length 13	-61
TE gerund length 2	-59
TE gerund length 21	-55
TE gerund length 40	-42
TE gerund length 5	-53
TE gerund length 8	-37
TE gerund plain	-152
TE gerund rest 13	-25
TE gerund rest 21	-92
TE gerund rest 3	-32
TE gerund rest 40	-95
TE gerund rest 5	-73
TE gerund rest 8	-47
TE gerund say	-130
TE gerund says false	-88
TE gerund says true	-97
TE gerund then cue	-101
TE gerund then cue cue 1 false	-69
TE gerund then cue cue 1 true	-68
TE gerund then gerund	-104
TE gerund then gerund cue 0 false	-25
TE gerund then gerund cue 0 true	-96
TE gerund then gerund cue 1 true	-52
TE gerund verbs 0 rest 1 cue 1	-56
TE gerund verbs 1 rest 0 cue 0	-62
TE gerund verbs 1 rest 0 cue 1	-52
TE gerund verbs 1 rest 1 cue 1	-36
TE gerund verbs 1 rest 2 cue 1	-33
TE gerund verbs 2 rest 0 cue 0	-51
TE gerund verbs 2 rest 0 cue 1	-15
TE in accord	-54
TE in finite 0	-101
TE in finite 1	-60
TE in finite 2	-67
TE in last noun	-120
TE in last proper	-28
TE in last verb	-47
TE in length 13	-34
TE in length 2	-31
TE in length 21	-29
TE in length 40	-41
TE in length 5	-34
TE in length 8	-95
TE in plain	-97
TE in rest 13	-53
TE in rest 2	-27
TE in rest 21	-110
TE in rest 3	-53
TE in rest 40	-81
TE in rest 5	-33
TE in rest 8	-39
TE in say	-66
TE in says false	-104
TE in says true	-80
TE in then in	-97
TE in then in cue 0 false	-59
TE in then in cue 0 true	-83
TE in then in cue 1 false	-61
TE in then in cue 1 true	-82
TE in verbs 0 rest 0 cue 0	-45
TE in verbs 0 rest 2 cue 1	-53
TE in verbs 1 rest 0 cue 0	-43
TE in verbs 1 rest 1 cue 1	-51
TE in verbs 2 rest 0 cue 0	-58
TE into plain	-112
TE into says true	-94
TE into then into	-112
TE next	131
TE next plain	112
TE next true plain	73
TE noun last quote	-90
TE noun quote	-90
TE noun then noun	-90
TE of accord	-43
TE of finite 0	-55
TE of finite 1	-83
TE of finite 2	-84
TE of last adjective	-53
TE of last noun	-104
TE of last number	-29
TE of length 13	-17
TE of length 2	-76
TE of length 21	-52
TE of length 3	-37
TE of length 40	-87
TE of length 5	-46
TE of length 8	-35
TE of noun 0	-24
TE of plain	-117
TE of rest 13	-48
TE of rest 2	-45
TE of rest 21	-34
TE of rest 3	-30
TE of rest 40	-44
TE of rest 5	-102
TE of rest 8	-39
TE of say	-135
TE of says false	-59
TE of says true	-123
TE of then of	-146
TE of then of cue 0 false	-45
TE of then of cue 0 true	-79
TE of then of cue 1 false	-62
TE of then of cue 1 true	-107
TE of verbs 0 rest 0 cue 0	-42
TE of verbs 0 rest 0 cue 1	-18
TE of verbs 0 rest 1 cue 1	-26
TE of verbs 0 rest 2 cue 1	-28
TE of verbs 1 rest 0 cue 0	-56
TE of verbs 1 rest 1 cue 1	-16
TE of verbs 2 rest 0 cue 0	-24
TE on finite 0	-110
TE on finite 1	-75
TE on finite 2	-34
TE on last noun	-44
TE on last verb	-61
TE on length 13	-57
TE on length 21	-48
TE on length 5	-76
TE on length 8	-39
TE on plain	-105
TE on rest 13	-56
TE on rest 40	-69
TE on rest 5	-42
TE on rest 8	-60
TE on say	-108
TE on says false	-110
TE on says true	-76
TE on then on	-105
TE on then on cue 0 true	-73
TE on then on cue 1 true	-94
TE on verbs 1 rest 0 cue 0	-26
TE on verbs 2 rest 0 cue 0	-40
TE or then or	-127
TE out plain	-131
TE out says true	-126
TE out then out	-131
TE out then out cue 0 true	-91
TE than plain	-163
TE than then than	-163
TE that finite 0	-91
TE that finite 1	-70
TE that finite 2	-68
TE that last gerund	-44
TE that last noun	-54
TE that last verb	-43
TE that length 13	-86
TE that length 21	-22
TE that length 5	-60
TE that length 8	-52
TE that plain	-136
TE that rest 13	-93
TE that rest 21	-67
TE that rest 40	-20
TE that rest 8	-19
TE that say	-101
TE that says false	-91
TE that says true	-107
TE that then that	-156
TE that then that cue 0 false	-83
TE that then that cue 0 true	-80
TE that then that cue 1 false	-25
TE that then that cue 1 true	-64
TE that verbs 0 rest 1 cue 1	-25
TE that verbs 1 rest 2 cue 1	-19
TE to finite 0	-82
TE to finite 1	-102
TE to finite 2	-95
TE to last gerund	-40
TE to last noun	-64
TE to last proper	-18
TE to last verb	-37
TE to length 1	-41
TE to length 13	-68
TE to length 2	-90
TE to length 21	-17
TE to length 3	-43
TE to length 40	-26
TE to length 5	-32
TE to length 8	-42
TE to plain	-163
TE to rest 13	-53
TE to rest 21	-52
TE to rest 3	-44
TE to rest 40	-28
TE to rest 5	-46
TE to rest 8	-98
TE to say	-124
TE to says false	-82
TE to says true	-129
TE to then to	-184
TE to then to cue 0 false	-64
TE to then to cue 0 true	-113
TE to then to cue 1 false	-50
TE to then to cue 1 true	-96
TE to verbs 0 rest 0 cue 0	-36
TE to verbs 0 rest 0 cue 1	-28
TE to verbs 0 rest 1 cue 1	-30
TE to verbs 1 rest 0 cue 0	-67
TE to verbs 1 rest 0 cue 1	-22
TE to verbs 1 rest 1 cue 0	-20
TE to verbs 1 rest 1 cue 1	-36
TE to verbs 1 rest 2 cue 1	-42
TE to verbs 2 rest 0 cue 0	-41
TE up plain	-144
TE up then up	-144
TE who finite 0	-31
TE who last noun	-56
TE who length 8	-26
TE who plain	-64
TE who rest 8	-35
TE who say	-62
TE who says false	-31
TE who says true	-138
TE who then who	-64
TE who then who cue 0 false	-25
TE who then who cue 1 false	-100
TE who verbs 0 rest 1 cue 0	-25
TE with finite 1	-81
TE with last noun	-70
TE with last verb	-69
TE with length 13	-39
TE with plain	-138
TE with say	-80
TE with says false	-51
TE with says true	-96
TE with then with	-138
TE with then with cue 0 true	-116
TE with then with cue 1 true	-54
TE with verbs 1 rest 0 cue 0	-45
TE — plain	78
TE — says true	78
TW : verbs 2	-20
TW accord verbs 0	-201
TW accord verbs 1	-31
TW accord verbs 2	31
TW asks verbs 1 quote no	-53
TW commas 0	34
TW commas 1	-79
TW commas 2	-74
TW commas 3	-298
TW demands verbs 0 quote no	-51
TW demands verbs 1 quote no	-87
TW quote closes 21	-75
TW quote closes 40	83
TW quote closes 8	-118
TW quote is 13	-59
TW quote is 3	-110
TW quote is 5	-22
TW quote is 8	-61
TW quote no 1	-121
TW quote no 13	-82
TW quote no 2	-40
TW quote no 21	-96
TW quote no 3	-60
TW quote no 40	-70
TW quote no 5	-61
TW quote no 8	-83
TW quote opens 13	-217
TW quote opens 21	-170
TW quote opens 40	-79
TW quote opens 5	-47
TW quote opens 8	-50
TW say verbs 0	16
TW says verbs 0 quote is	-65
TW says verbs 0 quote no	-54
TW says verbs 0 quote opens	-199
TW says verbs 1 quote closes	-37
TW says verbs 1 quote no	-19
TW says verbs 1 quote opens	-145
TW says verbs 2 quote closes	51
TW says verbs 2 quote is	19
TW says verbs 2 quote no	-41
TW says verbs 2 quote opens	-119
TW stat verbs 0	-73
TW stat verbs 1	-20
TW stat verbs 2	-97
TW verbs 0 1	-114
TW verbs 0 13	-99
TW verbs 0 2	-135
TW verbs 0 21	17
TW verbs 0 3	-21
TW verbs 0 40	-164
TW verbs 0 5	-106
TW verbs 0 8	-104
TW verbs 1 1	-44
TW verbs 1 13	-72
TW verbs 1 21	-108
TW verbs 1 3	-258
TW verbs 1 40	-60
TW verbs 1 5	-42
TW verbs 1 8	-68
TW verbs 2 21	-78
TW verbs 2 40	-24
TW verbs 2 5	44
TW verbs 2 8	-97
TW writ verbs 2	38
W : verbs 0	-163
W : verbs 1	18
W accept verbs 0	-63
W accord verbs 0	-216
W accord verbs 1	-47
W accord verbs 2	37
W accus verbs 0	29
W accus verbs 1	39
W acknowledg verbs 0	-54
W acknowledg verbs 1	-73
W add verbs 0	-207
W address verbs 0	-85
W address verbs 1	-238
W address verbs 2	-71
W admit verbs 0	-124
W admit verbs 1	16
W admit verbs 2	20
W admits verbs 0 quote is	22
W admits verbs 0 quote no	-84
W admits verbs 1 quote no	-44
W admits verbs 2 quote closes	-24
W admits verbs 2 quote no	-116
W adopt verbs 0	-167
W ahead verbs 0	-242
W ahead verbs 1	-333
W allow verbs 0	-202
W announc verbs 0	111
W announc verbs 1	-53
W announc verbs 2	-88
W answer verbs 0	-247
W answer verbs 1	-262
W answer verbs 2	-44
W appeal verbs 0	-242
W appeal verbs 2	-282
W argu verbs 0	-130
W argu verbs 2	22
W argument verbs 1	-90
W ask verbs 1	-28
W ask verbs 2	-22
W asks verbs 0 quote is	-20
W asks verbs 0 quote no	-25
W asks verbs 2 quote closes	-116
W asks verbs 2 quote is	-98
W asks verbs 2 quote no	-40
W assert verbs 0	-104
W assert verbs 1	78
W attack verbs 0	-61
W attack verbs 1	-139
W attack verbs 2	-162
W back verbs 0	-116
W back verbs 1	-234
W back verbs 2	41
W backs verbs 0 quote is	-154
W backs verbs 1 quote closes	-30
W backs verbs 1 quote no	-132
W backs verbs 2 quote closes	-83
W backs verbs 2 quote is	-18
W backs verbs 2 quote no	-21
W believes verbs 0 quote closes	46
W believes verbs 0 quote is	-94
W believes verbs 0 quote no	-88
W believes verbs 1 quote closes	-21
W believes verbs 1 quote no	-55
W believes verbs 1 quote opens	-188
W believes verbs 2 quote closes	-116
W believes verbs 2 quote no	-110
W blam verbs 0	-101
W block verbs 0	-41
W break verbs 0	-133
W break verbs 1	-162
W call verbs 1	-41
W call verbs 2	-133
W carry verbs 0	-53
W cast verbs 0	-106
W challeng verbs 0	-112
W challeng verbs 1	-77
W challeng verbs 2	-61
W charg verbs 0	-133
W charg verbs 1	-118
W cit verbs 0	43
W cit verbs 2	-65
W claim verbs 0	-76
W claim verbs 2	-52
W clear verbs 0	-100
W clear verbs 1	-24
W clear verbs 2	-55
W commas 0	16
W commas 1	-93
W commas 2	-53
W commas 3	-81
W comment verbs 0	99
W comment verbs 1	-46
W comment verbs 2	-157
W compar verbs 0	-281
W condemn verbs 0	68
W continu verbs 0	39
W continu verbs 1	-100
W continu verbs 2	-80
W cover verbs 0	-302
W cover verbs 1	-291
W credit verbs 0	-74
W criticises verbs 0 quote closes	-36
W criticises verbs 0 quote is	-22
W criticises verbs 0 quote no	-15
W criticises verbs 0 quote opens	-192
W criticises verbs 1 quote closes	-139
W criticises verbs 1 quote is	-18
W criticises verbs 1 quote no	-73
W criticises verbs 1 quote opens	-189
W criticises verbs 2 quote closes	-21
W criticises verbs 2 quote is	-239
W criticises verbs 2 quote no	-152
W criticises verbs 2 quote opens	-248
W criticiz verbs 0	-65
W criticiz verbs 1	33
W criticiz verbs 2	-68
W decid verbs 0	28
W decision verbs 0	-216
W decision verbs 1	-15
W decision verbs 2	-365
W declar verbs 0	36
W deliver verbs 0	-86
W deliver verbs 1	-24
W demands verbs 0 quote closes	-73
W demands verbs 0 quote is	-69
W demands verbs 0 quote no	-80
W demands verbs 0 quote opens	-91
W demands verbs 1 quote closes	42
W demands verbs 1 quote no	-34
W demands verbs 2 quote closes	-103
W demands verbs 2 quote is	17
W demands verbs 2 quote no	-78
W denies verbs 0 quote no	-62
W denies verbs 1 quote no	-19
W denies verbs 2 quote no	-67
W denounc verbs 0	45
W describ verbs 0	49
W describ verbs 1	-32
W describ verbs 2	-85
W document verbs 0	-15
W document verbs 1	-178
W doubts verbs 0 quote no	-114
W doubts verbs 1 quote no	-60
W doubts verbs 2 quote no	-78
W embrac verbs 0	-251
W endors verbs 0	58
W endors verbs 1	-56
W endors verbs 2	-52
W endorsement verbs 0	33
W endorsement verbs 2	-260
W enter verbs 0	-193
W expects verbs 0 quote no	-135
W expects verbs 1 quote no	-128
W expects verbs 2 quote no	-16
W explain verbs 0	-82
W explain verbs 1	-15
W explain verbs 2	16
W express verbs 0	31
W feel verbs 0	-236
W figur verbs 0	-105
W fil verbs 0	-227
W fil verbs 1	-97
W fil verbs 2	-72
W find verbs 0	-107
W find verbs 1	-93
W focus verbs 0	-176
W focus verbs 1	-146
W follow verbs 0	-316
W follow verbs 1	-65
W follow verbs 2	33
W fundraiz verbs 0	-128
W fundraiz verbs 1	-21
W go verbs 0	-241
W go verbs 1	-170
W go verbs 2	-117
W hear verbs 1	-149
W highlight verbs 0	-83
W hit verbs 0	-174
W hop verbs 0	-203
W hop verbs 1	-48
W insist verbs 0	-137
W insist verbs 1	-65
W intends verbs 0 quote is	-199
W intends verbs 0 quote no	-114
W intends verbs 1 quote no	-78
W intends verbs 2 quote no	-41
W judg verbs 0	-91
W judg verbs 1	-115
W know verbs 1	-107
W launch verbs 0	-117
W launch verbs 1	-201
W list verbs 0	-65
W list verbs 1	-112
W list verbs 2	-140
W maintain verbs 0	-167
W mark verbs 0	-125
W mark verbs 1	-179
W mean verbs 1	-193
W mean verbs 2	-147
W men verbs 0	29
W men verbs 1	-308
W mention verbs 0	126
W mention verbs 1	-20
W messag verbs 0	-53
W messag verbs 1	-126
W messag verbs 2	-20
W nam verbs 0	-16
W nam verbs 1	-224
W nam verbs 2	-396
W not verbs 0	-99
W not verbs 2	-60
W offer verbs 0	-83
W offer verbs 1	24
W offer verbs 2	-46
W order verbs 0	-36
W order verbs 1	-233
W own verbs 0	-43
W own verbs 1	-126
W own verbs 2	-200
W pass verbs 0	-71
W plan verbs 0	-109
W plan verbs 1	-91
W plan verbs 2	-42
W pledg verbs 0	-40
W pledg verbs 1	-55
W pledg verbs 2	17
W point verbs 0	-126
W point verbs 1	-32
W point verbs 2	-51
W post verbs 0	-44
W post verbs 1	-61
W post verbs 2	-168
W prais verbs 0	78
W prais verbs 1	-79
W prais verbs 2	-211
W praises verbs 0 quote closes	45
W praises verbs 0 quote is	-34
W praises verbs 0 quote no	-115
W praises verbs 1 quote no	-150
W praises verbs 2 quote no	-278
W present verbs 0	-55
W press verbs 0	-333
W press verbs 1	-138
W press verbs 2	30
W promises verbs 0 quote no	-32
W promises verbs 1 quote closes	26
W promises verbs 1 quote is	-20
W promises verbs 1 quote no	-54
W promises verbs 2 quote no	-118
W promiz verbs 0	25
W promiz verbs 2	-107
W propos verbs 1	-38
W propos verbs 2	-62
W proposal verbs 0	36
W proposal verbs 1	-70
W proposal verbs 2	-36
W protest verbs 1	-140
W provid verbs 0	-147
W provid verbs 2	-226
W push verbs 0	-129
W push verbs 1	-113
W put verbs 0	-68
W put verbs 1	-105
W put verbs 2	-51
W question verbs 0	18
W question verbs 2	-51
W quote closes 13	-20
W quote closes 21	-71
W quote closes 40	-70
W quote closes 5	-93
W quote is 3	-304
W quote is 5	-78
W quote no 1	-24
W quote no 13	-35
W quote no 2	-34
W quote no 21	-88
W quote no 3	-23
W quote no 40	-97
W quote no 5	-43
W quote no 8	-50
W quote opens 13	-50
W quote opens 21	-173
W quote opens 40	-156
W quote opens 5	-253
W quote opens 8	-92
W read verbs 0	-46
W reason verbs 0	-69
W reason verbs 1	-174
W reason verbs 2	-195
W releas verbs 0	30
W releas verbs 1	-51
W releas verbs 2	-123
W remark verbs 0	-40
W remark verbs 1	-241
W remark verbs 2	-39
W remind verbs 0	-52
W report verbs 0	-67
W report verbs 1	-26
W report verbs 2	67
W request verbs 0	-224
W request verbs 1	-26
W requir verbs 0	-152
W requir verbs 1	-79
W respond verbs 1	-78
W respond verbs 2	-29
W respons verbs 0	-122
W respons verbs 1	-75
W rul verbs 0	-136
W rul verbs 1	-124
W rul verbs 2	-130
W say verbs 0	-137
W say verbs 1	-53
W says verbs 0 quote closes	-26
W says verbs 0 quote no	-82
W says verbs 0 quote opens	-25
W says verbs 1 quote closes	-107
W says verbs 1 quote is	-49
W says verbs 1 quote no	-55
W says verbs 1 quote opens	-109
W says verbs 2 quote closes	-49
W says verbs 2 quote is	-17
W says verbs 2 quote no	-54
W says verbs 2 quote opens	-127
W see verbs 0	-23
W see verbs 1	-276
W seek verbs 0	-260
W seem verbs 0	-36
W seem verbs 2	-111
W send verbs 0	-83
W send verbs 2	-66
W shar verbs 0	-87
W shar verbs 1	-211
W shar verbs 2	35
W show verbs 0	-140
W show verbs 1	-101
W show verbs 2	-69
W sid verbs 0	-154
W sid verbs 1	-89
W sid verbs 2	-203
W sign verbs 0	-214
W sign verbs 1	-64
W slam verbs 0	-40
W speak verbs 0	-98
W speak verbs 1	-68
W speak verbs 2	-125
W speech verbs 0	-39
W speech verbs 1	-25
W speech verbs 2	-254
W spend verbs 0	-167
W stat verbs 1	-99
W stat verbs 2	-16
W statement verbs 0	39
W statement verbs 1	-168
W statement verbs 2	-94
W suggest verbs 0	-190
W suggest verbs 1	15
W suggest verbs 2	21
W support verbs 0	-147
W support verbs 1	-247
W support verbs 2	-60
W talk verbs 0	-72
W talk verbs 1	-136
W talk verbs 2	31
W tell verbs 0	-25
W tell verbs 1	-35
W think verbs 0	-77
W think verbs 1	57
W think verbs 2	47
W threat verbs 0	-181
W titl verbs 0	21
W tweet verbs 1	-221
W tweet verbs 2	-84
W urg verbs 1	-30
W use verbs 0	-182
W use verbs 1	-162
W verbs 0 1	-34
W verbs 0 13	-75
W verbs 0 21	-80
W verbs 0 3	-74
W verbs 0 40	24
W verbs 0 5	-64
W verbs 0 8	-58
W verbs 1 1	-68
W verbs 1 13	-55
W verbs 1 2	-104
W verbs 1 21	-46
W verbs 1 3	-96
W verbs 1 5	-36
W verbs 1 8	-66
W verbs 2 13	-112
W verbs 2 2	-157
W verbs 2 21	-107
W verbs 2 3	-93
W verbs 2 40	-47
W verbs 2 5	-193
W verbs 2 8	-112
W view verbs 0	-231
W voic verbs 0	-75
W voic verbs 1	-222
W volunteer verbs 0	-125
W volunteer verbs 1	-174
W vow verbs 1	-38
W want verbs 0	-135
W warn verbs 1	-17
W warn verbs 2	-28
W warns verbs 0 quote no	-83
W warns verbs 1 quote no	-113
W warns verbs 2 quote no	-31
W word verbs 1	-267
W word verbs 2	-93
W writ verbs 0	-22
W writ verbs 1	-85
W writ verbs 2	48
content-after G	54
content-after G : mark adjective	26
content-after G : mark proper	-68
content-after G : proper	-35
content-after G : the	-45
content-after G accord a	21
content-after G accord preposition start	-43
content-after G accord proper	-162
content-after G accord the	-57
content-after G accus	153
content-after G accus finite proper	54
content-after G accus proper	80
content-after G accus verb ed	104
content-after G acknowledg	86
content-after G acknowledg finite proper	112
content-after G acknowledg that	88
content-after G acknowledg verb ed	34
content-after G add	-36
content-after G address	-30
content-after G adjective base his	41
content-after G adjective base their	-92
content-after G adjective ed a	76
content-after G adjective ed adjective	25
content-after G admit	91
content-after G admits finite	58
content-after G admits gerund	-32
content-after G adopt	-43
content-after G advocat	-91
content-after G ahead	35
content-after G ahead adjective base	35
content-after G ahead of	-143
content-after G aim	-22
content-after G allow	-97
content-after G announc	158
content-after G announc finite noun	-61
content-after G announc finite proper	192
content-after G announc verb ed	68
content-after G answer	-48
content-after G answer noun base	-85
content-after G appeal	-20
content-after G appeal noun base	27
content-after G appeal to	15
content-after G argu	184
content-after G argu finite proper	16
content-after G argu gerund ,	63
content-after G argu gerund ing	95
content-after G argu that	70
content-after G argu verb ed	58
content-after G argument	61
content-after G ask	54
content-after G ask about	-54
content-after G ask finite noun	41
content-after G ask finite start	45
content-after G ask finite when	118
content-after G ask participle ed	79
content-after G ask the	73
content-after G asks finite	31
content-after G asks gerund	61
content-after G assert	124
content-after G attack in	-48
content-after G attack noun base	-191
content-after G back	-32
content-after G back finite verb	68
content-after G back noun base	-16
content-after G back to	17
content-after G back verb base	62
content-after G believes finite	-57
content-after G believes gerund	-87
content-after G believes infinitive	-109
content-after G believes noun	-24
content-after G bet	-91
content-after G blam	194
content-after G block	-46
content-after G call	87
content-after G call finite ,	50
content-after G call finite and	169
content-after G call finite he	101
content-after G call finite noun	-26
content-after G call finite proper	70
content-after G call for	116
content-after G call gerund ,	154
content-after G call gerund ing	28
content-after G call him	100
content-after G call it	21
content-after G call noun base	-58
content-after G call noun noun	-86
content-after G call noun s	62
content-after G call on	105
content-after G call participle ed	40
content-after G call the	101
content-after G call to	34
content-after G call verb ed	-70
content-after G capital false false	46
content-after G capital true false	-34
content-after G capital true true	139
content-after G carry	-38
content-after G cast	-50
content-after G challeng	-90
content-after G challeng noun base	-64
content-after G charg	-123
content-after G cheer	-97
content-after G cit	108
content-after G claim	85
content-after G claim finite noun	159
content-after G claim noun base	-19
content-after G claim verb ed	40
content-after G clear	-34
content-after G comment	81
content-after G comment noun 's	-44
content-after G comment noun base	-141
content-after G comment noun s	18
content-after G comment verb	-29
content-after G compar	-47
content-after G compar verb ed	52
content-after G condemn	65
content-after G continu	17
content-after G continu finite noun	-21
content-after G continu finite proper	-27
content-after G continu to	108
content-after G continu verb ed	29
content-after G continu verb s	-43
content-after G contrast	-50
content-after G convinc	127
content-after G cover	-26
content-after G criticises gerund	21
content-after G criticises infinitive	27
content-after G criticiz	150
content-after G criticiz participle ed	60
content-after G criticiz proper	83
content-after G decision noun base	53
content-after G declar	117
content-after G declin	37
content-after G deliver	-40
content-after G deliver finite proper	-89
content-after G deliver verb ed	-17
content-after G demands finite	20
content-after G demands gerund	54
content-after G demands infinitive	49
content-after G demands noun	-74
content-after G demands passive	55
content-after G demonstrat	-59
content-after G denies finite	63
content-after G denounc	225
content-after G deny	87
content-after G describ	57
content-after G describ the	21
content-after G describ verb ed	177
content-after G document	-18
content-after G doubts noun	24
content-after G earlier 0 infinitive	-21
content-after G earlier 0 mark	-30
content-after G earlier 0 noun	-33
content-after G earlier 0 passive	19
content-after G earlier 0 preposition	-29
content-after G earlier 1 finite	-16
content-after G earlier 1 gerund	69
content-after G earlier 1 mark	31
content-after G earlier 1 noun	21
content-after G earlier 1 passive	-39
content-after G earlier 1 preposition	69
content-after G earlier 2 gerund	-18
content-after G earlier 2 infinitive	38
content-after G earlier 2 noun	-31
content-after G earlier 2 preposition	-91
content-after G embrac	-45
content-after G endors	111
content-after G endors participle ed	-39
content-after G endors verb ed	30
content-after G endorsement	60
content-after G enter the	48
content-after G estimat	67
content-after G expects finite	-63
content-after G expects noun	-20
content-after G explain	71
content-after G express	237
content-after G feel	-19
content-after G figur	-67
content-after G fil	-53
content-after G find finite proper	-91
content-after G find verb base	-41
content-after G finite ,	-118
content-after G finite :	67
content-after G finite a	100
content-after G finite adjective	-24
content-after G finite an	68
content-after G finite and	-30
content-after G finite as	-31
content-after G finite at	55
content-after G finite by	61
content-after G finite during	113
content-after G finite for	56
content-after G finite from	-102
content-after G finite gerund	-34
content-after G finite he	97
content-after G finite himself	-57
content-after G finite his	49
content-after G finite how	-28
content-after G finite in	79
content-after G finite its	-50
content-after G finite of	96
content-after G finite on	-15
content-after G finite out	84
content-after G finite she	82
content-after G finite the	16
content-after G finite their	75
content-after G finite them	-65
content-after G finite they	54
content-after G finite this	20
content-after G finite to	44
content-after G finite verb	-79
content-after G finite with	15
content-after G focus	-35
content-after G focus on	26
content-after G follow proper	45
content-after G follow verb base	-120
content-after G follow verb ed	-60
content-after G fundraiz gerund ing	-33
content-after G gerund ,	-125
content-after G gerund a	94
content-after G gerund adjective	-28
content-after G gerund adverb	-41
content-after G gerund an	77
content-after G gerund for	-78
content-after G gerund he	-25
content-after G gerund him	-30
content-after G gerund in	17
content-after G gerund ing "	162
content-after G gerund ing ,	78
content-after G gerund ing adjective	-148
content-after G gerund ing and	90
content-after G gerund ing by	56
content-after G gerund ing in	53
content-after G gerund ing of	104
content-after G gerund ing proper	-29
content-after G gerund ing start	66
content-after G gerund ing the	15
content-after G gerund ing verb	91
content-after G gerund it	17
content-after G gerund on	122
content-after G gerund proper	47
content-after G gerund to	58
content-after G gerund verb	25
content-after G go	-17
content-after G go finite noun	-18
content-after G go gerund ing	28
content-after G go infinitive base	-51
content-after G go on	94
content-after G go to	-146
content-after G hear	-142
content-after G helpers 	-36
content-after G helpers 's	40
content-after G helpers adverb	68
content-after G helpers are	43
content-after G helpers had	68
content-after G helpers has adverb	-15
content-after G helpers has been	-42
content-after G helpers have	20
content-after G helpers is	39
content-after G helpers is adverb	34
content-after G helpers will	43
content-after G helpers would	-95
content-after G highlight	25
content-after G hit	-80
content-after G hop	-42
content-after G indicat	61
content-after G infinitive a	81
content-after G infinitive adjective	-123
content-after G infinitive base adjective	28
content-after G infinitive base he	19
content-after G infinitive base infinitive	50
content-after G infinitive base on	83
content-after G infinitive base participle	33
content-after G infinitive base that	28
content-after G infinitive her	36
content-after G infinitive proper	-34
content-after G infinitive that	83
content-after G infinitive to	108
content-after G insist	121
content-after G intends noun	33
content-after G judg	-128
content-after G know	52
content-after G know verb base	-32
content-after G launch	-45
content-after G list	-15
content-after G list noun base	-23
content-after G maintain	-91
content-after G mark	-19
content-after G mark proper	-26
content-after G mark proper base	-68
content-after G mark the	-46
content-after G mean	-67
content-after G mean verb s	-170
content-after G mention	136
content-after G messag	31
content-after G messag noun base	-60
content-after G nam	15
content-after G nam noun base	36
content-after G negated false	48
content-after G negated true	28
content-after G not	48
content-after G not finite noun	102
content-after G not finite proper	63
content-after G not verb ed	108
content-after G noun 's	-135
content-after G noun ,	-100
content-after G noun -	53
content-after G noun :	63
content-after G noun adverb	-55
content-after G noun and	-213
content-after G noun are	-66
content-after G noun at	-67
content-after G noun base 's	-27
content-after G noun base <	-40
content-after G noun base a	-36
content-after G noun base adjective	-23
content-after G noun base and	-22
content-after G noun base for	-125
content-after G noun base gerund	95
content-after G noun base her	-111
content-after G noun base his	31
content-after G noun base in	-120
content-after G noun base number	-79
content-after G noun base proper	-67
content-after G noun base start	-176
content-after G noun base that	-132
content-after G noun base the	-28
content-after G noun base verb	-46
content-after G noun date	-41
content-after G noun for	-44
content-after G noun from	-103
content-after G noun gerund	53
content-after G noun ing ,	117
content-after G noun ing noun	50
content-after G noun is	29
content-after G noun on	47
content-after G noun proper	-30
content-after G noun s 's	-55
content-after G noun s ,	98
content-after G noun s adjective	19
content-after G noun s gerund	75
content-after G noun s his	-54
content-after G noun s noun	-24
content-after G noun s number	-22
content-after G noun s proper	20
content-after G noun s the	-204
content-after G noun s verb	18
content-after G noun that	-51
content-after G noun verb	-72
content-after G noun with	-63
content-after G offer	-33
content-after G offer infinitive base	71
content-after G opener " 13	-51
content-after G opener " 8	-87
content-after G opener < 1	-40
content-after G opener < 40	-159
content-after G opener a 1	-218
content-after G opener a 13	146
content-after G opener a 2	-153
content-after G opener a 21	-15
content-after G opener a 40	-54
content-after G opener a 5	-56
content-after G opener adjective 13	39
content-after G opener adjective 2	-45
content-after G opener adjective 40	-37
content-after G opener adjective 5	15
content-after G opener adverb 13	-25
content-after G opener adverb 2	55
content-after G opener adverb 3	-33
content-after G opener adverb 40	-31
content-after G opener adverb 5	22
content-after G opener although 40	66
content-after G opener and 13	-37
content-after G opener and 2	28
content-after G opener and 21	85
content-after G opener and 3	54
content-after G opener and 5	76
content-after G opener and 8	43
content-after G opener as 13	69
content-after G opener as 3	89
content-after G opener as 40	-49
content-after G opener as 8	35
content-after G opener at 13	87
content-after G opener at 40	33
content-after G opener but 13	-22
content-after G opener but 2	-67
content-after G opener but 21	119
content-after G opener but 5	113
content-after G opener date 40	67
content-after G opener for 13	67
content-after G opener for 21	28
content-after G opener for 40	-25
content-after G opener gerund 0	66
content-after G opener gerund 13	16
content-after G opener gerund 21	-26
content-after G opener gerund 40	25
content-after G opener he 1	80
content-after G opener he 21	-50
content-after G opener he 3	64
content-after G opener he 40	-60
content-after G opener he 5	23
content-after G opener he 8	-60
content-after G opener his 21	-41
content-after G opener i 1	59
content-after G opener i 13	-136
content-after G opener i 21	84
content-after G opener if 13	64
content-after G opener if 21	-29
content-after G opener if 40	-35
content-after G opener in 1	44
content-after G opener in 2	-47
content-after G opener in 21	51
content-after G opener in 3	110
content-after G opener in 8	18
content-after G opener it 1	41
content-after G opener it 13	32
content-after G opener it 40	-30
content-after G opener it 5	75
content-after G opener it 8	28
content-after G opener noun 1	-23
content-after G opener noun 13	-19
content-after G opener noun 2	-20
content-after G opener noun 3	-55
content-after G opener noun 40	-84
content-after G opener noun 5	-51
content-after G opener noun 8	-33
content-after G opener on 13	61
content-after G opener on 21	86
content-after G opener on 40	42
content-after G opener on 5	-93
content-after G opener on 8	15
content-after G opener proper 13	-24
content-after G opener proper 2	-18
content-after G opener proper 21	51
content-after G opener proper 5	-45
content-after G opener she 1	22
content-after G opener she 13	60
content-after G opener some 2	80
content-after G opener that 21	-53
content-after G opener that 5	-44
content-after G opener the 1	-27
content-after G opener the 21	-56
content-after G opener the 3	25
content-after G opener the 40	-41
content-after G opener the 5	34
content-after G opener they 1	-54
content-after G opener this 21	16
content-after G opener this 5	-50
content-after G opener verb 0	81
content-after G opener verb 13	-24
content-after G opener verb 21	104
content-after G opener when 21	17
content-after G opener when 40	-84
content-after G opener while 13	48
content-after G opener while 21	47
content-after G opinion	-97
content-after G order	58
content-after G order noun base	-93
content-after G own	-45
content-after G own noun	36
content-after G own noun his	41
content-after G own noun their	-92
content-after G participle base noun	-26
content-after G participle ed he	-52
content-after G participle ed noun	-24
content-after G participle ed that	-83
content-after G participle ed who	-112
content-after G pass	-92
content-after G passive by	-26
content-after G passive on	-77
content-after G passive to	-101
content-after G pick	-137
content-after G plan noun base	-121
content-after G plan to	-37
content-after G pledg	15
content-after G pledg noun	-115
content-after G pledg to	121
content-after G point	85
content-after G point ,	-32
content-after G point finite noun	52
content-after G point finite number	-113
content-after G point noun base	17
content-after G point noun number	-28
content-after G point out	166
content-after G point to	93
content-after G point verb s	-91
content-after G post	54
content-after G post ,	-53
content-after G post noun	109
content-after G post noun the	-75
content-after G post verb	-131
content-after G prais	183
content-after G prais verb ed	143
content-after G praises finite	-20
content-after G praises noun	18
content-after G predict	114
content-after G preposition a	21
content-after G preposition proper	-162
content-after G preposition the	-57
content-after G press	46
content-after G press noun	38
content-after G press noun proper	-186
content-after G press noun s	-37
content-after G press proper s	-155
content-after G promises finite	22
content-after G promises gerund	65
content-after G promises infinitive	18
content-after G promises noun	20
content-after G promiz	44
content-after G promiz to	52
content-after G proper base of	-152
content-after G proper base proper	-75
content-after G proper ed proper	46
content-after G proper s proper	42
content-after G propos	92
content-after G proposal	61
content-after G proposal noun base	91
content-after G protest	-108
content-after G provid	-45
content-after G provid infinitive base	18
content-after G provid noun	-74
content-after G publish	-44
content-after G punct base adjective	26
content-after G punct base proper	-68
content-after G put gerund ing	48
content-after G put infinitive base	-58
content-after G put verb base	-80
content-after G question	42
content-after G question about	-43
content-after G question noun the	32
content-after G question verb s	17
content-after G quote near  finite	-28
content-after G quote near  gerund	-17
content-after G quote near  mark	-50
content-after G quote near  noun	-37
content-after G quote near  preposition	28
content-after G quote near left  gerund	-80
content-after G quote near left  infinitive	-125
content-after G quote near left  noun	-28
content-after G quote near left  preposition	-77
content-after G quote near left right 1 finite	31
content-after G quote near left right 3 finite	-58
content-after G quote near left right 5 finite	-29
content-after G quote near left right 8 finite	-59
content-after G quote near right 0 finite	28
content-after G quote near right 0 mark	79
content-after G quote near right 1 finite	66
content-after G quote near right 1 gerund	42
content-after G quote near right 1 infinitive	106
content-after G quote near right 1 noun	-52
content-after G quote near right 13 finite	45
content-after G quote near right 13 noun	55
content-after G quote near right 2 finite	111
content-after G quote near right 2 gerund	170
content-after G quote near right 2 noun	119
content-after G quote near right 21 finite	-16
content-after G quote near right 21 gerund	-21
content-after G quote near right 3 finite	149
content-after G quote near right 3 gerund	125
content-after G quote near right 3 noun	80
content-after G quote near right 40 noun	-37
content-after G quote near right 5 finite	23
content-after G quote near right 5 gerund	19
content-after G quote near right 5 noun	46
content-after G quote near right 8 gerund	20
content-after G quote near right 8 noun	-15
content-after G quote near touching  finite	78
content-after G quote near touching left  finite	70
content-after G quoted false gerund	60
content-after G quoted false infinitive	16
content-after G quoted false noun	22
content-after G read	-31
content-after G reason	-70
content-after G reason noun base	-59
content-after G reflect	-161
content-after G releas a	45
content-after G releas date	-69
content-after G releas verb ed	34
content-after G remark noun s	-30
content-after G remind	176
content-after G replac	-48
content-after G report	36
content-after G report finite proper	-95
content-after G report noun adjective	33
content-after G report that	-38
content-after G report verb	-143
content-after G report verb ed	79
content-after G report verb s	-105
content-after G request	-53
content-after G request noun base	-156
content-after G requir	-101
content-after G requir finite noun	-93
content-after G requir infinitive base	-79
content-after G respond	54
content-after G respond finite proper	-44
content-after G respond infinitive base	-52
content-after G respond verb ed	31
content-after G respons	30
content-after G respons noun base	56
content-after G respons to	-114
content-after G reveal	-143
content-after G rul	-99
content-after G rul noun	-125
content-after G rul noun s	-68
content-after G rul noun the	-27
content-after G say	98
content-after G say ,	-82
content-after G say :	-37
content-after G say a	156
content-after G say adjective	67
content-after G say adverb	60
content-after G say at	-21
content-after G say date	75
content-after G say finite "	-29
content-after G say finite )	34
content-after G say finite ,	-40
content-after G say finite and	63
content-after G say finite noun	94
content-after G say finite number	110
content-after G say finite proper	57
content-after G say finite she	-24
content-after G say finite they	58
content-after G say gerund ,	162
content-after G say gerund ing	74
content-after G say gerund noun	52
content-after G say he	82
content-after G say his	-16
content-after G say in	43
content-after G say infinitive base	52
content-after G say it	139
content-after G say noun	16
content-after G say noun ing	59
content-after G say number	-40
content-after G say on	50
content-after G say participle base	103
content-after G say proper	98
content-after G say she	104
content-after G say that	-15
content-after G say the	101
content-after G say they	60
content-after G say to	-28
content-after G say verb	121
content-after G say verb base	17
content-after G say verb s	78
content-after G says gerund	65
content-after G see	-48
content-after G see participle base	-73
content-after G seek	-15
content-after G seem finite noun	-97
content-after G seem to	40
content-after G seem verb s	36
content-after G send	-65
content-after G send verb base	-21
content-after G shar	-50
content-after G shar noun base	-97
content-after G show	-18
content-after G show gerund ing	-25
content-after G show noun base	-38
content-after G show noun s	-131
content-after G sid	-54
content-after G sid noun base	-32
content-after G slam	182
content-after G speak finite proper	49
content-after G speak finite who	-90
content-after G speak gerund ing	-129
content-after G speak to	-88
content-after G speak verb base	32
content-after G speech	27
content-after G speech ,	-167
content-after G speech noun base	50
content-after G speech noun noun	21
content-after G speech noun s	-131
content-after G spend	-117
content-after G spend gerund ing	-70
content-after G stat	103
content-after G stat 's	-34
content-after G stat and	-92
content-after G stat finite number	-169
content-after G stat in	53
content-after G stat noun	-136
content-after G stat noun adjective	-155
content-after G stat noun base	-288
content-after G stat noun noun	-82
content-after G stat noun of	-175
content-after G stat noun proper	-184
content-after G stat noun s	-194
content-after G stat noun the	-35
content-after G stat proper	32
content-after G stat proper base	48
content-after G stat proper s	-133
content-after G stat verb	-38
content-after G stat verb base	-49
content-after G stat verb s	-38
content-after G statement	83
content-after G statement gerund	167
content-after G statement noun base	19
content-after G suggest	130
content-after G suggest finite noun	-38
content-after G suggest finite proper	72
content-after G suggest gerund ing	43
content-after G suggest verb ed	116
content-after G support noun base	-17
content-after G support proper	39
content-after G support verb base	-131
content-after G talk gerund ing	-66
content-after G target	-65
content-after G tell	87
content-after G tell a	63
content-after G tell adjective ing	-70
content-after G tell finite ,	15
content-after G tell finite he	-30
content-after G tell finite noun	-15
content-after G tell finite proper	33
content-after G tell gerund ing	27
content-after G tell infinitive base	70
content-after G tell noun	35
content-after G tell the	-46
content-after G tell verb base	73
content-after G tell verb s	70
content-after G think	110
content-after G think finite i	-21
content-after G think that	19
content-after G threat	-111
content-after G tweet	136
content-after G tweet adjective	-235
content-after G tweet finite proper	-79
content-after G tweet noun	-72
content-after G tweet noun <	-40
content-after G under gerund	26
content-after G under if	-23
content-after G under no	-15
content-after G under noun	55
content-after G under participle	35
content-after G under punct	-77
content-after G under that	-50
content-after G under verb	30
content-after G urg	139
content-after G use	-158
content-after G use infinitive base	-86
content-after G verb base "	-88
content-after G verb base )	-21
content-after G verb base and	42
content-after G verb base but	65
content-after G verb base i	-23
content-after G verb base it	-92
content-after G verb base noun	-34
content-after G verb base proper	20
content-after G verb base start	28
content-after G verb base that	40
content-after G verb base verb	34
content-after G verb base who	-89
content-after G verb base you	-159
content-after G verb ed "	-58
content-after G verb ed ,	-20
content-after G verb ed and	81
content-after G verb ed noun	-31
content-after G verb ed number	35
content-after G verb ed proper	-21
content-after G verb ed she	-86
content-after G verb ed start	27
content-after G verb ed that	66
content-after G verb ed they	-38
content-after G verb ed verb	63
content-after G verb ed when	90
content-after G verb ed who	-27
content-after G verb s ,	45
content-after G verb s and	24
content-after G verb s noun	-20
content-after G verb s number	-40
content-after G verb s proper	-55
content-after G verb s she	25
content-after G verb s that	-60
content-after G verb s who	-96
content-after G view	-53
content-after G voic	-98
content-after G volunteer	-105
content-after G vow	177
content-after G vow to	109
content-after G want	-56
content-after G warn	57
content-after G warn that	167
content-after G warn verb ed	68
content-after G warns finite	51
content-after G warns noun	-97
content-after G word noun s	-32
content-after G writ	48
content-after G writ finite "	-98
content-after G writ proper	-28
content-after G writ verb base	44
content-after G writer	-41
source-between G	36
source-between G :	-68
source-between G : "	-81
source-between G : mark verb	-61
source-between G : punct base	-68
source-between G accord	20
source-between G accord a	-168
source-between G accord gerund ing	20
source-between G accord preposition ,	21
source-between G accord the	-186
source-between G accus	-85
source-between G accus verb ed	-73
source-between G acknowledg	20
source-between G acknowledg verb ed	-36
source-between G add	26
source-between G address	-190
source-between G adjective base his	-43
source-between G adjective ed a	-176
source-between G adjective ed adjective	-88
source-between G admits finite	-128
source-between G admits noun	-208
source-between G announc	50
source-between G announc finite proper	-142
source-between G announc verb ed	62
source-between G appeal	-106
source-between G argu	99
source-between G argu that	-42
source-between G argu verb ed	39
source-between G ask	36
source-between G ask finite proper	51
source-between G asks finite	-22
source-between G asks noun	-160
source-between G attack	-145
source-between G attack noun base	-32
source-between G back	-44
source-between G back noun base	-194
source-between G back to	-44
source-between G back verb base	21
source-between G backs finite	-84
source-between G backs gerund	-70
source-between G backs infinitive	-100
source-between G backs noun	-40
source-between G believes finite	-138
source-between G believes infinitive	-70
source-between G believes noun	-156
source-between G block	-119
source-between G break	-131
source-between G call	-159
source-between G call finite ,	-21
source-between G call finite and	-46
source-between G call finite noun	-127
source-between G call finite proper	-94
source-between G call for	-100
source-between G call gerund ,	-30
source-between G call gerund ing	-74
source-between G call him	-79
source-between G call noun base	-56
source-between G call on	-103
source-between G call proper	-41
source-between G call the	-60
source-between G call verb ed	-189
source-between G capital false false	34
source-between G capital true false	-142
source-between G challeng	-49
source-between G charg	-97
source-between G cheer	-102
source-between G cit	-108
source-between G claim	-50
source-between G claim that	-67
source-between G clear	-93
source-between G conclud	71
source-between G continu	-92
source-between G continu .	51
source-between G continu finite proper	-91
source-between G continu to	-59
source-between G continu verb ed	-36
source-between G cover	-207
source-between G credit	-140
source-between G criticises finite	-163
source-between G criticises gerund	-28
source-between G criticises noun	-154
source-between G criticiz	-54
source-between G criticiz proper	-44
source-between G criticiz verb ed	-58
source-between G decision	-120
source-between G declar verb ed	-216
source-between G deliver	-191
source-between G demands gerund	-163
source-between G demands infinitive	-149
source-between G demands noun	-91
source-between G denies finite	-165
source-between G deny	-95
source-between G describ	-48
source-between G earlier 0 finite	-49
source-between G earlier 0 gerund	-240
source-between G earlier 0 infinitive	-142
source-between G earlier 0 mark	-55
source-between G earlier 0 noun	-15
source-between G earlier 0 passive	-124
source-between G earlier 0 preposition	-212
source-between G earlier 1 gerund	-271
source-between G earlier 1 infinitive	-120
source-between G earlier 1 mark	-53
source-between G earlier 1 noun	-108
source-between G earlier 1 passive	-80
source-between G earlier 2 finite	-41
source-between G earlier 2 gerund	74
source-between G earlier 2 infinitive	35
source-between G earlier 2 passive	-53
source-between G earlier 2 preposition	28
source-between G edge " "	73
source-between G edge " -	-125
source-between G edge " >	-57
source-between G edge " a	32
source-between G edge " adjective	-27
source-between G edge " adverb	-82
source-between G edge " after	54
source-between G edge " and	-83
source-between G edge " as	-95
source-between G edge " but	-101
source-between G edge " for	-86
source-between G edge " gerund	-30
source-between G edge " he	-56
source-between G edge " if	-59
source-between G edge " it	27
source-between G edge " noun	-67
source-between G edge " on	-120
source-between G edge " proper	40
source-between G edge " she	-34
source-between G edge " that	-152
source-between G edge " this	49
source-between G edge " to	-126
source-between G edge " verb	-84
source-between G edge " when	-77
source-between G edge ) ,	-155
source-between G edge ) —	-117
source-between G edge . and	-44
source-between G edge . he	-89
source-between G edge . i	-100
source-between G edge . noun	-40
source-between G edge . proper	-74
source-between G edge . we	-113
source-between G edge 0	19
source-between G edge 1	-55
source-between G edge 2	-163
source-between G edge 3	-158
source-between G edge 4	-56
source-between G edge adjective ,	-62
source-between G edge adjective —	-64
source-between G edge adverb ,	-27
source-between G edge all ,	-47
source-between G edge and ,	-59
source-between G edge date ,	-148
source-between G edge infinitive ,	35
source-between G edge noun ,	-17
source-between G edge noun —	-153
source-between G edge number ,	-17
source-between G edge participle ,	-19
source-between G edge proper ,	-31
source-between G edge proper —	-109
source-between G edge that ,	-73
source-between G edge them ,	-86
source-between G endors	-66
source-between G endors proper	-37
source-between G endors verb ed	-59
source-between G endorsement	43
source-between G enter	-103
source-between G expects finite	-26
source-between G expects noun	-129
source-between G explain	-44
source-between G explain verb ed	25
source-between G find finite proper	48
source-between G find verb base	-156
source-between G finite "	-22
source-between G finite ,	128
source-between G finite .	50
source-between G finite :	-27
source-between G finite a	-82
source-between G finite adjective	-142
source-between G finite adverb	-85
source-between G finite after	-92
source-between G finite an	-135
source-between G finite as	15
source-between G finite at	-15
source-between G finite by	-98
source-between G finite for	-139
source-between G finite from	-69
source-between G finite gerund	53
source-between G finite he	-124
source-between G finite her	-172
source-between G finite him	-117
source-between G finite his	-183
source-between G finite in	-41
source-between G finite it	-169
source-between G finite noun	-55
source-between G finite out	-155
source-between G finite proper	-44
source-between G finite she	-145
source-between G finite that	-83
source-between G finite the	-103
source-between G finite their	-106
source-between G finite they	-167
source-between G finite to	-109
source-between G finite verb	-42
source-between G finite with	-19
source-between G focus	-242
source-between G follow	-205
source-between G fundraiz	-131
source-between G fundraiz gerund ing	-67
source-between G fundraiz noun	-110
source-between G gerund ,	-180
source-between G gerund a	-249
source-between G gerund adjective	-141
source-between G gerund adverb	16
source-between G gerund for	-75
source-between G gerund he	-82
source-between G gerund his	-66
source-between G gerund in	72
source-between G gerund ing ,	-68
source-between G gerund ing adjective	94
source-between G gerund ing and	-235
source-between G gerund ing by	-183
source-between G gerund ing noun	-175
source-between G gerund ing proper	-100
source-between G gerund ing verb	-150
source-between G gerund noun	-195
source-between G gerund on	-121
source-between G gerund proper	-230
source-between G gerund that	-235
source-between G gerund the	-185
source-between G gerund to	-96
source-between G go	-177
source-between G go finite noun	-62
source-between G go gerund ing	-84
source-between G go on	-104
source-between G go to	-60
source-between G go verb base	-141
source-between G hear	46
source-between G helpers 	50
source-between G helpers adverb	-88
source-between G helpers are	-115
source-between G helpers did not	-145
source-between G helpers had	-116
source-between G helpers has	-88
source-between G helpers has adverb	-76
source-between G helpers have	-173
source-between G helpers is	-90
source-between G helpers to	-20
source-between G helpers was	-170
source-between G helpers will	-41
source-between G helpers would	-155
source-between G hop	-110
source-between G indicat	66
source-between G infinitive .	-72
source-between G infinitive a	-92
source-between G infinitive base ,	-110
source-between G infinitive base adjective	-121
source-between G infinitive base gerund	-139
source-between G infinitive base he	-132
source-between G infinitive base noun	-106
source-between G infinitive base participle	-40
source-between G infinitive base proper	-63
source-between G infinitive base verb	-197
source-between G infinitive noun	-205
source-between G infinitive proper	-154
source-between G infinitive the	-92
source-between G insist	29
source-between G intends finite	-216
source-between G intends noun	-164
source-between G know	-144
source-between G land	-162
source-between G launch	-156
source-between G list	-77
source-between G mark	-230
source-between G mark "	-81
source-between G mark proper	-72
source-between G mean	-141
source-between G messag	-119
source-between G nam	-160
source-between G nam noun base	-144
source-between G negated false	38
source-between G negated true	-142
source-between G not	18
source-between G not finite he	58
source-between G not that	-31
source-between G noun 's	-75
source-between G noun .	56
source-between G noun /	-35
source-between G noun :	-163
source-between G noun >	-55
source-between G noun about	-154
source-between G noun adjective	-117
source-between G noun adverb	-25
source-between G noun and	-100
source-between G noun at	-149
source-between G noun base 's	-151
source-between G noun base /	-55
source-between G noun base <	-35
source-between G noun base a	-21
source-between G noun base adjective	-126
source-between G noun base and	-101
source-between G noun base gerund	-162
source-between G noun base her	18
source-between G noun base his	-195
source-between G noun base in	23
source-between G noun base noun	-31
source-between G noun base number	-16
source-between G noun base of	-90
source-between G noun base proper	22
source-between G noun base the	-185
source-between G noun base verb	-187
source-between G noun by	24
source-between G noun for	-16
source-between G noun from	46
source-between G noun gerund	-165
source-between G noun in	-44
source-between G noun ing noun	49
source-between G noun is	-173
source-between G noun noun	-52
source-between G noun of	-51
source-between G noun on	-130
source-between G noun proper	-64
source-between G noun s 's	-147
source-between G noun s adjective	-219
source-between G noun s gerund	-157
source-between G noun s noun	-226
source-between G noun s proper	-127
source-between G noun s the	61
source-between G noun s verb	-196
source-between G noun that	-169
source-between G noun to	-278
source-between G noun verb	-189
source-between G noun was	-163
source-between G noun with	-96
source-between G offer	-68
source-between G opener " 21	-39
source-between G opener " 8	33
source-between G opener < 13	-29
source-between G opener < 40	-86
source-between G opener a 21	-162
source-between G opener adjective 13	-48
source-between G opener adjective 40	18
source-between G opener adjective 5	-248
source-between G opener adjective 8	-122
source-between G opener adverb 21	-179
source-between G opener adverb 3	-23
source-between G opener adverb 40	-58
source-between G opener adverb 5	-106
source-between G opener adverb 8	-93
source-between G opener after 40	-96
source-between G opener although 40	-35
source-between G opener and 13	-47
source-between G opener and 21	15
source-between G opener and 40	-127
source-between G opener as 13	-132
source-between G opener as 21	-119
source-between G opener as 8	47
source-between G opener at 13	-111
source-between G opener at 21	-131
source-between G opener at 40	-87
source-between G opener but 13	-46
source-between G opener but 21	-43
source-between G opener but 8	-103
source-between G opener date 40	-154
source-between G opener during 40	19
source-between G opener for 13	-94
source-between G opener for 21	-133
source-between G opener for 40	29
source-between G opener for 5	-105
source-between G opener gerund 13	-96
source-between G opener gerund 21	26
source-between G opener gerund 40	-225
source-between G opener he 1	-115
source-between G opener he 21	-30
source-between G opener he 40	74
source-between G opener i 13	103
source-between G opener i 21	39
source-between G opener i 40	68
source-between G opener if 21	43
source-between G opener if 40	-110
source-between G opener in 13	-198
source-between G opener in 5	-116
source-between G opener in 8	-97
source-between G opener it 13	31
source-between G opener it 21	-71
source-between G opener it 40	36
source-between G opener noun 1	73
source-between G opener noun 13	58
source-between G opener noun 21	29
source-between G opener noun 3	-35
source-between G opener noun 40	63
source-between G opener noun 8	-164
source-between G opener on 13	-127
source-between G opener on 21	-210
source-between G opener on 40	-120
source-between G opener on 5	-261
source-between G opener on 8	-209
source-between G opener proper 1	-67
source-between G opener proper 13	-52
source-between G opener proper 2	-49
source-between G opener proper 3	-129
source-between G opener proper 40	56
source-between G opener proper 5	-100
source-between G opener proper 8	31
source-between G opener since 40	-38
source-between G opener that 13	-77
source-between G opener that 40	-47
source-between G opener the 1	-85
source-between G opener the 13	-15
source-between G opener the 2	-204
source-between G opener the 21	-122
source-between G opener the 3	-95
source-between G opener the 5	-52
source-between G opener the 8	-25
source-between G opener they 21	57
source-between G opener though 21	-45
source-between G opener verb 13	-110
source-between G opener verb 21	-104
source-between G opener when 13	-182
source-between G opener when 21	-82
source-between G opener when 40	17
source-between G opener while 21	-53
source-between G order	-160
source-between G own	-127
source-between G own adjective base	-51
source-between G own noun	-19
source-between G own noun his	-43
source-between G participle base noun	-148
source-between G participle base proper	-33
source-between G participle ed ,	-97
source-between G participle ed noun	-162
source-between G participle ed proper	-34
source-between G participle ed who	-192
source-between G passive to	-78
source-between G plan	-115
source-between G plan noun base	-71
source-between G pledg	-177
source-between G pledg to	-89
source-between G pledg verb ed	-98
source-between G point finite proper	-40
source-between G point noun noun	-113
source-between G point noun s	-97
source-between G point out	-28
source-between G point to	-131
source-between G point verb s	-75
source-between G post noun proper	-142
source-between G post proper base	-172
source-between G prais	-150
source-between G prais verb ed	-103
source-between G praises finite	-261
source-between G praises noun	-82
source-between G preposition a	-168
source-between G preposition the	-186
source-between G press	26
source-between G press noun proper	-223
source-between G press proper s	21
source-between G promises finite	-98
source-between G promises gerund	-72
source-between G promises noun	-163
source-between G promiz	-92
source-between G promiz to	-150
source-between G proper base proper	-261
source-between G proper base the	-83
source-between G proper s proper	-61
source-between G propos	-136
source-between G provid	-21
source-between G publish	-132
source-between G punct base verb	-61
source-between G push	-86
source-between G put	-141
source-between G put infinitive base	-22
source-between G question	-125
source-between G question about	-105
source-between G question noun base	-60
source-between G question noun s	-23
source-between G question noun the	-30
source-between G question verb s	-55
source-between G quote near  finite	-61
source-between G quote near  gerund	-53
source-between G quote near  infinitive	-258
source-between G quote near  mark	-43
source-between G quote near  noun	-198
source-between G quote near  passive	-102
source-between G quote near  preposition	30
source-between G quote near left  finite	-21
source-between G quote near left  infinitive	18
source-between G quote near left  noun	17
source-between G quote near left  preposition	-44
source-between G quote near left right 1 finite	-85
source-between G quote near left right 3 finite	64
source-between G quote near left right 5 finite	59
source-between G quote near left right 8 finite	23
source-between G quote near right 0 finite	-213
source-between G quote near right 0 mark	-73
source-between G quote near right 1 finite	-132
source-between G quote near right 1 gerund	-135
source-between G quote near right 1 noun	-233
source-between G quote near right 13 finite	-105
source-between G quote near right 13 noun	-179
source-between G quote near right 2 finite	-17
source-between G quote near right 2 noun	-168
source-between G quote near right 21 finite	-86
source-between G quote near right 21 noun	-164
source-between G quote near right 3 finite	-60
source-between G quote near right 40 finite	-59
source-between G quote near right 5 finite	-69
source-between G quote near right 5 noun	-210
source-between G quote near right 8 finite	-116
source-between G quote near right 8 gerund	-98
source-between G quote near right 8 noun	-89
source-between G quote near touching left  finite	35
source-between G quoted false gerund	-18
source-between G quoted false infinitive	-47
source-between G quoted false mark	-68
source-between G quoted false passive	-130
source-between G quoted false preposition	20
source-between G releas	-105
source-between G releas verb ed	-148
source-between G remark	-56
source-between G replac	-128
source-between G report	-72
source-between G report .	62
source-between G report finite proper	71
source-between G report verb ed	-25
source-between G requir	-56
source-between G respond	-64
source-between G respond finite proper	37
source-between G respond to	-66
source-between G respond verb ed	-49
source-between G rul	-113
source-between G rul noun s	-62
source-between G say	22
source-between G say ,	134
source-between G say .	36
source-between G say :	90
source-between G say at	19
source-between G say date	-26
source-between G say finite "	98
source-between G say finite )	85
source-between G say finite ,	-43
source-between G say finite and	-160
source-between G say finite he	25
source-between G say finite noun	49
source-between G say finite proper	-27
source-between G say finite she	57
source-between G say finite they	-85
source-between G say finite who	-73
source-between G say gerund ,	-106
source-between G say gerund ing	82
source-between G say he	-112
source-between G say his	-76
source-between G say in	-54
source-between G say infinitive base	-62
source-between G say it	-131
source-between G say noun	-110
source-between G say participle base	25
source-between G say proper	-136
source-between G say she	-93
source-between G say that	-150
source-between G say the	-216
source-between G say they	-204
source-between G say to	107
source-between G say verb s	18
source-between G says infinitive	-24
source-between G says mark	-68
source-between G says passive	-65
source-between G says preposition	20
source-between G see	-77
source-between G see participle base	-28
source-between G seem	-260
source-between G send	-165
source-between G shar	-217
source-between G show	-164
source-between G show noun base	-148
source-between G sid	-102
source-between G sid noun base	-89
source-between G sign	-173
source-between G speak	-110
source-between G speak finite proper	-117
source-between G speak verb base	-109
source-between G speech	-206
source-between G speech noun base	-179
source-between G speech noun noun	-102
source-between G speech noun s	-61
source-between G stat	-65
source-between G stat 's	-42
source-between G stat ,	-89
source-between G stat .	-19
source-between G stat finite number	-71
source-between G stat noun	-120
source-between G stat noun adjective	-54
source-between G stat noun proper	-36
source-between G stat noun s	-90
source-between G stat noun the	-113
source-between G stat of	-44
source-between G stat proper	-116
source-between G stat proper base	-116
source-between G stat proper s	-92
source-between G stat that	-116
source-between G stat verb	-78
source-between G stat verb base	-57
source-between G statement	-71
source-between G statement .	-62
source-between G statement noun a	-46
source-between G statement noun base	-71
source-between G suggest	-89
source-between G suggest that	-80
source-between G suggest verb ed	-39
source-between G support	-189
source-between G support noun base	-112
source-between G support proper	-70
source-between G talk	-106
source-between G tell	75
source-between G tell a	82
source-between G tell finite ,	-16
source-between G tell finite he	64
source-between G tell finite noun	57
source-between G tell finite she	42
source-between G tell proper	39
source-between G tell verb base	40
source-between G think	-29
source-between G think verb base	-21
source-between G tweet	-44
source-between G tweet /	-35
source-between G tweet >	-55
source-between G tweet noun /	-55
source-between G tweet noun <	-35
source-between G tweet noun base	-180
source-between G tweet verb ed	78
source-between G under adjective	35
source-between G under gerund	-55
source-between G under if	-118
source-between G under infinitive	-83
source-between G under no	-64
source-between G under noun	-32
source-between G under participle	-58
source-between G under proper	-38
source-between G under punct	22
source-between G under that	-63
source-between G under verb	-121
source-between G under who	-74
source-between G urg	-42
source-between G use	-79
source-between G verb base "	-33
source-between G verb base )	89
source-between G verb base ,	-29
source-between G verb base and	-188
source-between G verb base he	-49
source-between G verb base it	67
source-between G verb base noun	-25
source-between G verb base proper	-53
source-between G verb base she	60
source-between G verb base verb	-15
source-between G verb base who	-124
source-between G verb ed ,	-194
source-between G verb ed he	-43
source-between G verb ed noun	32
source-between G verb ed number	-44
source-between G verb ed proper	-42
source-between G verb ed they	-55
source-between G verb ed when	-147
source-between G verb ed who	-152
source-between G verb s ,	-204
source-between G verb s and	-101
source-between G verb s he	44
source-between G verb s it	-160
source-between G verb s noun	-19
source-between G verb s number	-222
source-between G verb s proper	59
source-between G verb s that	-56
source-between G verb s who	-81
source-between G view	-165
source-between G voic	31
source-between G volunteer	-162
source-between G vow	49
source-between G warn	17
source-between G warn verb ed	19
source-between G warns finite	17
source-between G warns noun	-52
source-between G word	21
source-between G word noun s	-156
source-between G writ	21
source-between G writ ,	69
source-between G writ .	141
source-between G writ finite he	-77
source-between G writ finite noun	34
source-between G writ finite proper	-15
source-between G writ in	16
source-first G	22
source-first G accord	23
source-first G accord preposition ,	-141
source-first G accord the	58
source-first G capital false false	-154
source-first G earlier 0 finite	-184
source-first G earlier 1 preposition	-55
source-first G finite proper	-33
source-first G follow	-22
source-first G follow finite start	-22
source-first G follow proper	-22
source-first G follow verb base	-22
source-first G gerund ing ,	-141
source-first G helpers 	22
source-first G negated false	22
source-first G opener verb 0	-114
source-first G preposition the	58
source-first G quote near  finite	-126
source-first G quote near  preposition	-45
source-first G quote near touching  finite	-79
source-first G quoted false finite	-184
source-first G quoted false preposition	23
source-first G says finite	-134
source-first G says preposition	23
source-first G under noun	-34
source-first G verb base start	-93
source-last G	37
source-last G accord	26
source-last G accord a	-44
source-last G accord gerund ing	37
source-last G accord preposition ,	53
source-last G accord preposition start	-171
source-last G accord proper	62
source-last G accord the	-28
source-last G ask	-45
source-last G call	-132
source-last G capital false false	42
source-last G capital true false	-39
source-last G capital true true	-132
source-last G cit	-75
source-last G criticises finite	-124
source-last G demands finite	-208
source-last G earlier 0 finite	-171
source-last G earlier 0 gerund	-196
source-last G earlier 0 preposition	17
source-last G earlier 1 gerund	-116
source-last G earlier 2 finite	-104
source-last G earlier 2 gerund	-156
source-last G earlier 2 preposition	25
source-last G edge " verb	19
source-last G edge . <	-41
source-last G edge adjective ,	-76
source-last G edge adverb ,	15
source-last G edge date ,	16
source-last G edge noun ,	-28
source-last G edge noun .	-237
source-last G edge number ,	-122
source-last G edge proper ,	-84
source-last G edge verb ,	-104
source-last G finite a	-51
source-last G finite adjective	-114
source-last G finite he	-138
source-last G finite it	-172
source-last G finite noun	-113
source-last G finite proper	-16
source-last G finite the	-95
source-last G follow	-72
source-last G follow finite start	-64
source-last G follow proper	-64
source-last G follow verb base	-64
source-last G gerund a	-164
source-last G gerund ing ,	51
source-last G gerund ing start	-205
source-last G gerund it	-90
source-last G gerund noun	-92
source-last G gerund proper	-89
source-last G gerund the	-115
source-last G helpers 	54
source-last G helpers adverb	-128
source-last G helpers to	-164
source-last G infinitive base ,	-156
source-last G negated false	37
source-last G noun base <	-75
source-last G noun noun	-176
source-last G noun proper	-52
source-last G opener " 13	42
source-last G opener " 21	-47
source-last G opener " 40	-26
source-last G opener < 1	-75
source-last G opener gerund 0	-205
source-last G opener in 21	-28
source-last G opener noun 13	26
source-last G opener noun 21	-146
source-last G opener noun 8	-49
source-last G opener proper 13	-135
source-last G opener proper 21	-63
source-last G opener proper 40	-114
source-last G opener proper 8	-197
source-last G opener the 13	-77
source-last G opener the 21	-85
source-last G opener the 40	43
source-last G opener verb 0	-155
source-last G preposition a	-44
source-last G preposition proper	62
source-last G preposition the	-28
source-last G quote near  finite	-46
source-last G quote near  gerund	-131
source-last G quote near  infinitive	-156
source-last G quote near  noun	30
source-last G quote near  preposition	16
source-last G quote near left  finite	54
source-last G quote near left  gerund	-119
source-last G quote near left  preposition	35
source-last G quote near right 13 finite	-134
source-last G quote near right 2 noun	-75
source-last G quote near right 8 finite	-205
source-last G quote near right 8 gerund	-62
source-last G quote near touching  finite	-169
source-last G quoted false gerund	-140
source-last G quoted false infinitive	-164
source-last G quoted false noun	-50
source-last G quoted false preposition	26
source-last G say adjective	-106
source-last G say finite "	-21
source-last G say finite )	-134
source-last G say finite ,	128
source-last G say gerund ing	-18
source-last G say he	-136
source-last G say it	-51
source-last G say she	-73
source-last G say verb s	-16
source-last G says finite	16
source-last G says gerund	-123
source-last G says noun	-31
source-last G says preposition	26
source-last G stat	-113
source-last G tell	-146
source-last G tell finite ,	-81
source-last G tell verb base	-94
source-last G tweet	-65
source-last G tweet adjective	-99
source-last G tweet noun	-63
source-last G tweet noun <	-75
source-last G tweet noun base	-75
source-last G under adjective	-80
source-last G under infinitive	-65
source-last G under noun	-132
source-last G under participle	-103
source-last G under proper	-102
source-last G under who	-169
source-last G verb base "	-25
source-last G verb base )	-143
source-last G verb base ,	30
source-last G verb base start	-145
source-last G verb ed "	56
source-last G verb ed ,	-113
`;
