/// Words that mean the same to a customer.
enum ConceptList {
  /// One group a line.
  static let groups = """
    sorry apologise apology apologies apologize regret apologetic
    refund reimburse reimbursement repay
    replace replacement swap exchange substitute
    send ship dispatch post mail deliver
    repair fix mend
    understand imagine realise appreciate sympathise empathise relate
    frustrating frustrated frustration annoying annoyed irritating upset upsetting aggravating infuriating maddening
    disappointing disappointed disappointment letdown
    worrying worry worried anxious stress stressful stressed concern concerned scary frightening
    help assist assistance support
    problem issue trouble fault glitch error hiccup
    check verify confirm
    look investigate examine
    tell inform notify advise share
    wait hold
    delay delayed late lateness slow
    quick quickly fast prompt promptly soon soonest asap speedy swift swiftly immediately urgently straightaway
    thank thanks cheers grateful gratitude thankful
    buy purchase
    cost price charge fee
    bill invoice statement
    manager supervisor superior
    call phone ring telephone dial
    email message text
    free complimentary gratis
    cancel terminate
    begin start
    choose pick prefer select option choice alternative alternatively instead preference
    guarantee promise assure reassure
    rule policy procedure guideline regulation
    broken damage damaged faulty defective crack cracked smashed shattered
    parcel package shipment consignment
    terrible awful horrible dreadful horrendous appalling ghastly
    happy glad pleased delighted
    loyal loyalty longstanding
    fault blame responsible responsibility accountable
    mistake slip oversight blunder
    transfer pass connect escalate
    arrange organise book schedule
    solve resolve sort settle rectify
    complaint complain grievance
    money cash
    compensate compensation
    today tonight
    need require
    want wish
    show demonstrate
    explain clarify
    get obtain
    return
    entire whole
    talk speak chat discuss
    answer respond reply response
    keep remain
    unacceptable inexcusable
    value cherish
    safe secure protected harmless
    long ages forever
    usually normally typically
    great brilliant fantastic wonderful excellent lovely perfect superb
    """

  /// A group, then two words that stand for it.
  static let pairs = """
    refund money back
    replace new one
    tell let know
    sorry my apologies
    look look into
    manager team leader
    transfer hand over
    transfer put through
    quick straight away
    quick right away
    free no charge
    """
}
