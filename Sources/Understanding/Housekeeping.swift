/// What agents say in almost every conversation, whatever it is about: greetings, "one moment", "I've read your note".
///
/// Whatever is nearer to one of these than to a move's examples is not taken for the move. Written for this purpose,
/// without sight of any scenario.
enum Housekeeping {
  static let sentences = """
    Hi Sarah, good to hear from you.
    Dear Mr Thompson,
    Good morning, and welcome to Harbour Bank.
    Hello and welcome to our live chat!
    Hey there, Marcus!
    Good afternoon, Dr Patel.
    Dear Sir or Madam,
    Hiya Jo, how are you doing today?
    Good evening, you've reached customer care.
    Dear valued customer,
    Hello again, Mrs O'Neill.
    Morning, Greg!
    To the account holder,
    Howdy, and welcome to Lone Star Outfitters!
    Hello, how are you this evening?
    Welcome back to the chat, Priya.
    Dear Professor Lindqvist, I hope this letter finds you well.
    Good day to you, Ms Fernandez.
    My name's Tom and I'll be looking after you today.
    This is Denise from the support team.
    You're speaking with Rashid in the service department.
    I'm Hannah, one of the advisors here at Greenline Energy.
    It's Callum here from guest relations.
    I'm the manager on shift this afternoon, and my name is Lorraine.
    Thank you for calling Summit Wireless, this is Jared speaking.
    I'm Bella, and I've just joined this chat.
    You've come through to the reservations desk, Oliver speaking.
    Let me introduce myself: I'm Grace, the head of customer relations.
    I'm Yusuf, and I've taken over this chat from my colleague.
    I'm writing to you on behalf of the customer experience team.
    You're chatting with Monica, a real human!
    It's Ben again from the help desk.
    I work in the office of the managing director.
    Hi, I'm Keisha and I'll be your agent today.
    I look after customer correspondence here at Fairview Hotels.
    This is Ingrid calling from the Oakfield clinic.
    Thank you for getting in touch with us.
    Thanks for reaching out!
    Many thanks for your email of 14 March.
    Thank you for calling today.
    Cheers for the message!
    Thanks so much for getting back to me.
    We appreciate you contacting Bluebird Airlines.
    Thank you for taking the time to write to us.
    Thanks for holding, I really appreciate it.
    Thank you for your letter, which arrived this morning.
    Thanks a lot for your quick reply.
    I'm grateful to you for phoning us.
    Thank you for your patience while you were in the queue.
    Thanks for dropping us a line.
    Thank you for waiting so kindly.
    Thanks for popping into our chat today.
    Thank you for returning my call.
    We're glad you chose to contact us.
    I've read your message carefully.
    Your email has been passed to me for a reply.
    I've just had a look through what you wrote.
    We have received your letter dated 2 June.
    I can see your message from this morning.
    Your message came through fine.
    Just reading your message now.
    Your note landed in my inbox a moment ago.
    We acknowledge receipt of your correspondence.
    I've now been through your email from start to finish.
    Your online form has come through to our team.
    Okay, I've read all of that.
    Your voicemail was forwarded to me this afternoon.
    I can confirm that your email has arrived safely.
    I've listened to the message you left us.
    I'm reading back over our earlier chat.
    Your comments have been shared with me by our front desk.
    Got your message, thank you.
    Let me just open your file.
    I have your account on my screen now.
    I'm just bringing up your details.
    One sec while your profile loads.
    There we go, I've found you on the system.
    Let me pull up your records here.
    I'm logging into the system as we speak.
    Right, I've got your customer record open.
    Your page is just loading on my end.
    Your customer profile has come up now.
    I'll just get your reservation up on screen.
    Okay, I have your information here.
    I've located your profile, thank you.
    I'm just clicking through to your account.
    Let me find you on here first.
    Your notes are coming up for me now.
    I've brought up your file, Mr Hughes.
    Just opening the right screen for you.
    Okay, I see.
    Right, I follow you.
    Mm-hm, carry on.
    Uh-huh, I'm listening.
    Gotcha, go ahead.
    Yes, I'm still with you.
    Ah, okay then.
    Sure, keep going.
    Understood, thank you.
    Right you are.
    All right, noted.
    Okay, I'm with you so far.
    Yep, makes sense.
    Oh, I see what you mean.
    Perfect, got it.
    Okay, I've written that down.
    Alright, I hear you.
    Lovely, that's all noted down.
    Could you hold the line for a moment, please?
    Bear with me just a second.
    One moment, please.
    Do you mind if I pop you on hold briefly?
    I'm back with you now.
    Sorry to have kept you waiting.
    Hang on a tick.
    Give me two minutes, please.
    Just a moment while I check.
    Hello, are you still there?
    I won't be a minute.
    Please stay on the line for me.
    May I place you on a short hold?
    Apologies for the wait in the chat just now.
    Right, I'm back, thanks for hanging on.
    Please stay in this chat while I take a look.
    Nearly there, just a few more seconds.
    You'll hear some music while I put you on hold.
    Sorry, could you repeat that for me?
    Would you mind spelling your surname?
    I didn't quite catch that.
    Pardon me, what was that?
    Was that B for Bravo or D for Delta?
    Could you speak up a little, please?
    Let me read that back to you.
    Is that with one L or two?
    Sorry, I missed that last bit.
    Can you hear me all right?
    You went a bit quiet there.
    Could you say that a little slower, please?
    How are you spelling the street name?
    I'm afraid your last message got cut off, could you resend it?
    Can you say those last four digits again?
    Sorry, say that one more time?
    You've gone a bit crackly on me.
    Did I pronounce your name correctly?
    I'd be happy to help you with that today.
    Let me take a look at this for you.
    Sure, I can look into that.
    Let me see what I can find out.
    Of course, I'm here to help.
    I'd be delighted to assist you, Ms Carter.
    How may I help you today?
    What can I do for you?
    Let's have a look together, shall we?
    No worries, let's take a look.
    You've come to the right place!
    I'll do my best to help you.
    I'd like to go through your points one at a time.
    Absolutely, let me check that for you.
    We're always happy to hear from our customers and to help.
    Allow me to look into this on your behalf.
    Let's get started, then.
    It would be my pleasure to assist you.
    Please find my reply below.
    I've set out my answers beneath each of your points.
    I'll walk you through it in a moment.
    Here's what I've found.
    Let me explain how this works.
    I'll go through everything step by step.
    The full details are set out further down in this letter.
    I'll type it all out for you now.
    Here's a quick summary for you.
    I'll answer your second point first.
    Please read the following information carefully.
    Let me break it down for you.
    Just scroll down for the rest of my answer.
    My response follows in the next paragraph.
    I'll start from the top.
    I've put the main points in a list below.
    I'll send this over in a couple of messages.
    Please see my comments in the text below.
    I'll keep you in the loop.
    I'll be in touch again soon.
    I'm just going to check with my supervisor.
    I'll let you know once I hear anything.
    Let me have a quick chat with the team.
    We'll update you as soon as we have news.
    I'll get back to you when I know more.
    I just need a quick word with my manager.
    I'll drop you a line when I hear back.
    You'll hear from me again in due course.
    I'm going to run this by a colleague.
    We will write to you again when we have further information.
    I'll ping you here as soon as I hear something.
    I'll give you a ring when there's something to report.
    Let me ask someone on the floor and come straight back.
    I'm messaging the other department as we speak.
    I'll follow up with you by email.
    I'll make a note to check back in with you.
    Feel free to reply to this email at any time.
    Our lines are open from eight until six, Monday to Friday.
    You can reach us by phone or chat.
    We're here around the clock.
    Please don't hesitate to contact me with any further questions.
    Just give us a shout if you need us.
    My direct number is at the foot of this letter.
    You can call us back on this same number.
    We're only a message away.
    Our chat is available every day until ten at night.
    Do get in touch again whenever you like.
    Just ask for me by name when you call.
    If anything is unclear, please let me know.
    You're welcome to call me on my direct line.
    I'm in the office until five today.
    Please quote the reference at the top of this letter when you reply.
    My colleagues will be here if I'm away from my desk.
    Hit reply and we'll be right with you.
    Calls are recorded for training and quality purposes.
    Please note that this call may be monitored.
    After this chat, you'll receive a short survey.
    We'd love it if you could rate this conversation.
    A transcript of this chat will be emailed to you.
    Please don't share card numbers or passwords in this chat.
    You can read our privacy notice on our website.
    At the end of the call, you may be asked for feedback.
    How did I do today?
    This email and any attachments are confidential.
    It takes less than a minute to fill in the survey.
    Just to let you know, we're on a recorded line.
    This inbox is not monitored at weekends.
    You can save a copy of this chat from the menu.
    Your answers help us train our team.
    We handle your personal data in line with data protection law.
    Please stay on the line for a brief survey.
    For your privacy, please don't post personal details publicly.
    Is there anything else I can help you with today?
    Was there anything else?
    Anything else for me today?
    Can I do anything else for you while you're here?
    Do you have any other questions for me?
    Is that everything for today?
    Are you all set, then?
    Anything else you'd like to ask before we finish?
    Did you need help with anything else this afternoon?
    Is there something else on your mind?
    Any other queries at all?
    Are you still with me, or shall I close the chat?
    Will that be all, Mr Jackson?
    Anything more before we wrap up?
    Was that all you needed from me?
    If there's nothing else, I'll let you go.
    Anything further I can assist you with this evening?
    Have I covered everything you wanted to ask?
    Have a great day!
    Take care now, bye-bye.
    Kind regards, Melissa
    Yours sincerely, Robert Ellis, Head of Customer Relations
    Warm wishes from everyone at Maple Street Dental
    Enjoy the rest of your evening.
    It was a pleasure speaking with you.
    Thanks again, and goodbye.
    Best wishes, the Northgate support team
    Cheers, all the best!
    Yours faithfully, Customer Services Department
    It's been lovely chatting with you.
    You have a good one!
    Speak soon, take care.
    Nice talking to you, Brenda.
    Have a wonderful rest of your week.
    With warm regards, Anita, Guest Services Manager
    I'm going to close this chat now, goodbye.
    Thanks for the mention!
    We saw your post and wanted to say hello.
    Please send us a DM.
    Thanks for leaving us a review.
    We hope to see you again soon.
    Hi Dan, thanks for the tweet!
    Could you pop us a private message, please?
    Just click the button below to message us privately.
    Thank you for sharing your thoughts on our page.
    We've just sent you a DM.
    Your comment caught our eye this morning.
    Slide into our inbox any time!
    We read every review that is posted here.
    Thanks for stopping by our page.
    Tweeting for the team today are Lou and Amir.
    We look forward to having you with us again.
    Let's carry on this conversation in private messages.
    Thanks for following us, Nadia!
    How's the weather where you are?
    It's pouring down here today.
    Hope you had a good weekend.
    Any nice plans for the holidays?
    It's been a busy Monday so far!
    I hope you're keeping warm in this cold snap.
    I'm doing well, thank you for asking.
    Happy New Year to you and yours!
    Lovely sunny day here for once.
    Are you having a good day so far?
    Oh, I love that part of the world.
    Is that your dog I can hear in the background?
    Nearly Friday, thank goodness!
    Enjoy the bank holiday weekend.
    Not too bad, thanks, how about yourself?
    Happy Thanksgiving to you and your family!
    I can't believe it's December already.
    Did you get up to anything fun at the weekend?
    Sorry about the bad line.
    Apologies for the typo there.
    Excuse my slow typing!
    Sorry, my computer is being a bit slow today.
    Oops, I hit send too soon.
    Pardon the background noise in the office.
    Sorry, I was on mute there.
    My apologies, I've lost my voice a little today.
    Sorry, I misspelled your name just now.
    My headset is playing up, so please excuse the echo.
    Whoops, wrong window, please ignore that last message.
    Excuse me, I just had to cough.
    Sorry, I spoke over you there, go ahead.
    I'm typing as fast as I can!
    Please forgive the spelling, I'm on a new keyboard.
    Sorry, my screen has frozen for a second.
    I do apologise, the line is very crackly today.
    Autocorrect got me again, sorry!
    """.listedLines.map { String(Substring($0)) }
}
