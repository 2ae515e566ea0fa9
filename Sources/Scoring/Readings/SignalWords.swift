import Understanding

/// The words and phrases that show a signal, written by hand: before anything was fitted, but for asking what somebody
/// thinks, which the fitted weights were seen to miss in open data.
enum SignalWords {
  static let index = SignalPhrases(
    lists.flatMap { signal, list in phrases(list).map { (signal, $0) } })

  /// Phrases between commas as the keys of their words.
  static func phrases(_ list: String) -> [[UInt64]] {
    list.utf8.split(separator: UInt8(ascii: ",")).map { $0.listedWords.map { Word.key($0) } }
  }

  private static let lists: KeyValuePairs<Signal, String> = [
    .permission: "you can,you may,you could,you are able to,feel free to",
    .suggestion: "suggest,suggested,recommend,recommended,advise,advised,try",
    .affirms: "yes,yeah,yep,indeed",
    .steps: "step,then,first,firstly,second,secondly,next,finally,afterwards,before,after,once",
    .conditions: """
    if,when,unless,in case,as long as,because,due to,since,therefore,the reason,caused by,so that,in order to
    """,
    .diagnosis: """
    have you tried,did you,do you use,which version,what version,what model,which model,does it,is it,\
    are you using,what is the,how did,what kind,where did,where are you,when did
    """,
    .unable: """
    unable,cannot,can't,not support,doesn't support,not available,temporarily,for the moment,does not,not yet,\
    no way,impossible,unfortunately,don't have,not sure
    """,
    .future: """
    we will,i will,we'll,i'll,will be,will contact,will reply,later,as soon as possible,soon,in the future,\
    constantly,continuously,optimise,optimize,improve,improvement
    """,
    .stayTuned: """
    pay attention to,pay more attention,stay tuned,keep an eye on,keep attention,continue to follow,\
    continue to support,continue to pay,continuous attention,follow us,look forward to
    """,
    .improvement: """
    improve,improvement,optimise,optimize,optimisation,optimization,construction,effort,in the future,\
    future version,better service,will consider,will continue,will try,strive,constantly,continuously
    """,
    .forwards: """
    report,reported,forward,forwarded,relevant department,related department,feed back,feedback,technical staff,\
    transfer,verify,verification,handle it,record,recorded,staff,colleague
    """,
    .alreadyDone: """
    has been,have been,already,have solved,has solved,is normal,was normal,solved,fixed,successful,completed,\
    refunded,recharged,cancelled,canceled,credited
    """,
    .asksForData: """
    provide,please tell,tell me,tell us,send me,send us,leave your,message us,private message,inform us,\
    inform me,let me know,let us know,your phone number,your number,cellphone number,order number,\
    contact number,contact method,contact information,specific location,detailed address,send your,model number,\
    your name,reply to us,more details,more information,screenshot
    """,
    .toPrivate: "private message,private letter,inbox,direct message,dm,by email,contact us,send it to us",
    .questionWords: """
    what,which,where,when,how,do you,did you,have you,are you,is it,could you,can you,would you,does it,\
    is there,whether
    """,
    .formula: """
    thank you for your support,thanks for your support,thank you for your attention,thanks for your attention,\
    thank you for your understanding,thank you for your feedback,thanks for your feedback,\
    thank you for your suggestion,thanks for your suggestion,your support,what can i do for you,may i help you,\
    how can i help,how may i help,at your service,any time,anytime,have a good day,have a nice day,\
    have a great day,wish you,pleasure to serve,welcome,great importance,try our best,do our best,\
    better service,inconvenience,thank you very much,bringing you,hope you,thank you for contacting,\
    thanks for contacting,anything else,is there anything,patience,thank you for waiting,one moment,\
    rest assured
    """,
    .gratitude: "thank,thanks,appreciate,appreciated,grateful,cheers",
    .deference: """
    great job,good job,good work,great work,nice work,excellent,impressive,well done,nice job,fine work,\
    congratulations,kudos,good point,interesting
    """,
    .greeting: "hi,hello,hey,dear,good morning,good afternoon,good evening,greetings",
    .apology: "sorry,apologise,apologize,apology,apologies,regret",
    .hedges: """
    i think,i believe,i suppose,i guess,perhaps,maybe,possibly,seems,appears,somewhat,might,wonder,wondering,\
    i feel,usually,probably,not sure,apparently,unsure,in my opinion,a bit,a little
    """,
    .factuality: "really,actually,in fact,the fact,the point,the truth,honestly,surely,clearly,obviously",
    .negations: "not,no,never,don't,doesn't,didn't,isn't,aren't,wasn't,can't,won't,nothing",
    .positiveWords: """
    great,good,nice,glad,happy,excellent,wonderful,help,helpful,hope,love,interested,pleased,best,kind,enjoy,\
    enjoyed,luck,agree,better,useful,fine,cool,awesome,well,willing,regards,impressed,beautiful
    """,
    .negativeWords: """
    wrong,stop,bad,nonsense,problem,ridiculous,stupid,stupidity,ignore,ignored,fail,failed,hell,blatant,absurd,\
    silly,pointless,false,hate,idiot,crap,rude,attack,bias,biased,lie,lying,bother,refuse,refused,violation,\
    violate,accuse,accused,fuck,shit,damn,dumb,useless,poor,poorly,nasty,inappropriate,disruptive,remove,\
    removed,delete,deleted,revert,reverted,vandalism
    """,
    .couldYou: """
    could you,would you,would it be,could i,may i,might you,would you mind,if you could,if you would,mind if,\
    be possible,is it possible,able to,any chance,do you mind
    """,
    .canYou: "can you,will you,can i,can we",
    .byTheWay: "by the way,btw",
    .demands: """
    why,what the,how dare,are you,did you,will you,have you,don't you,you need,you should,you must,you have to,you are,\
    you did,you have,explain,what is your,what are you,would you care,care to,exactly
    """,
    .asksWhy: "why",
    .asksOpinion: """
    do you think,you think,your thoughts,any thoughts,thoughts,your opinion,your view,your take,your suggestion,\
    your advice,your input,should i,should we,do you agree,how do you feel,would you prefer,do you prefer,\
    would you like,what would you,any idea,any suggestion,any advice,any objection,any opinion
    """,
    .accuses: """
    you don't,you didn't,you never,you not,you aren't,you are not,you keep,you just,don't you,didn't you,can't you
    """,
    .again: "again,already,still,even,ever,yourself,anyway",
    .seeksHelp: "help,any help,assist,assistance,helping hand,explain to me,advice",
    .agreement: """
    deal,sounds good,sound good,agree,agreed,works for me,that works,ok,okay,sure,perfect,yes,of course,\
    no problem,fair,that will work,that would work,can do,fine with me,absolutely,definitely,yeah
    """,
    .warmth: """
    glad,happy,enjoy,fun,pleasure,nice,great,good luck,have a,wonderful,safe,excited,love,hope,awesome,good,\
    family,kids,best,wish,proud,lovely,take care
    """,
    .fairness: """
    fair,both,even,split,share,compromise,together,we can,work something out,each,equal,understand,how about,\
    what do you,what would you
    """,
    .wants: "i need,i really need,i want,i would like,i'd like,i must,give me,i have to,i'll take,mine",
    .consolation: """
    sorry to hear,sorry for your loss,sorry that you,so sorry,sorry you,i hope,hope it,hope things,hope that,\
    i'm glad,glad to hear,happy for you,happy to hear,here for you,here if you,you're not alone,\
    you are not alone,not your fault,stay strong,hang in there,hugs,hug,take care,be kind to yourself,\
    proud of you,good luck,best wishes,wish you,congratulations,that sucks,that's awful,that is awful,\
    that's terrible,how awful,how terrible,love you,don't worry,it's okay,it will be okay,it gets better,\
    you'll get through,you will get through,feel better,cheering,rooting for you,poor you,heartbreaking,\
    my heart,you've got this,you got this,you can do this,you can do it,don't give up,keep going,believe in you,\
    you matter,you are loved,you're loved,i'm here,i am here,we're here,we are here,talk to me,here to listen,\
    happy to listen,want to talk,need to talk,need someone,if you ever need
    """,
    .yourFeelings: """
    you feel,you're feeling,you are feeling,you must be,you must feel,you must have,you sound,you seem,\
    sounds like,it sounds,you deserve,your feelings,your pain,your frustration,for you,you're going through,\
    you are going through,you went through,you've been through,i understand,understandable,i can imagine,\
    i can see why,makes sense,no wonder,you want,you wish,you're trying,you're struggling,must be hard,\
    must be tough,must have been
    """,
    .selfDisclosure: """
    i've been,i have been,been there,same here,me too,i feel the same,feel the same way,i know how,\
    i know the feeling,i know that feeling,i know what,i was,i had,i used to,when i,i also,i went,i felt,\
    i struggle,i struggled,my own,happened to me,i relate,can relate,in the same boat,same boat,same thing,\
    same situation,similar,i've had,i went through,i can relate,as someone who,in my experience,i too,for me,\
    exactly how i,my life,i do that
    """,
    .offersHelp: """
    help you,assist you,helping you,assisting you,to help,to assist,can help,can assist,may help,of help,\
    further assistance,of assistance
    """,
    .readyToHelp: """
    happy to help,happy to assist,glad to help,glad to assist,more than happy,here to help,pleasure to help,\
    my pleasure,be happy to,be glad to,delighted,love to help,worry,understand,apologise,apologize,sorry,\
    no problem,inconvenience,frustrating,concern,of course,certainly,absolutely,appreciate,hope,wish you,\
    great day,nice day,good day,do my best,all i can,everything i can,help you with that,patience,kindly,\
    you are welcome,you're welcome
    """,
  ]
}
