/// Words of any conversation with a company.
extension CueWords {
  /// Who shares one of these with a customer has said nothing about this customer's matter.
  static let generic = keys(
    """
    service services staff customer customers company companies support help helping assist assistance advise advice
    problem problems issue issues trouble matter matters question questions situation case reason reasons request
    complaint complaints feedback suggestion experience information info detail details number numbers contact
    contacted message messages reply replies replied answer answers answered response call called calling phone
    telephone email mail write wrote send sent give given tell told ask asked say said talk speak please sorry
    apologise apologize apology inconvenience thank thanks appreciate understand understanding hope wish care
    attention patience patient quality attitude personnel worker workers people person user users client clients
    solve solved solution solutions handle handled resolve resolved deal fix process check verify use used using
    make made take taken want wanted need needs needed like try tried look looking see find found come came going
    time times day days today moment minute minutes soon later good great best better bad new right wrong sure
    able possible available already still yet never always thing things something anything nothing everything
    someone anyone everyone somebody anybody nobody way work works working happen happened different same first last
    next long much many lot little part kind sort main relevant related specific general department editor official
    improve improved improvement provide provided offer offered receive received report reported feel feeling think
    know knew believe mean means keep kept put let leave left start started stop stopped back order account name
    address dear hello sir madam morning afternoon evening regards team online
    """)

  /// Abbreviations that everybody says.
  static let everydayShort = keys("app apps wifi sms pin usb gps sim atm pdf dvd url faq diy asap vip")
}
