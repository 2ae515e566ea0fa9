import RapportModel

/// The same case handled in five ways.
enum Golden {
  static let opening = Script().customer(at: "complaint")

  static let excellent =
    opening
    .does("repair")
    .agent(
      "Hello Ms Okafor, how frustrating that nobody answered on Monday. That was our mistake. You are 34 days in, so "
        + "it is too late for a refund, but the repair is free and takes 8 working days.",
      moves: ["declines-refund"],
      told: ["repair-time": "8 working days", "bought": "34 days", "our-delay": "Monday"]
    )
    .customer(at: "hopeful")
    .does("loan")
    .agent(
      "How upsetting with the party on Saturday. A loan machine is on its way, it comes by Friday. Here is what "
        + "happens next: I will see to it myself. Does that settle it? Take care.",
      told: ["occasion": "Saturday"], done: ["loan": "A loan machine is on its way"]
    )
    .customer(at: "settled").ended(.declinedWell)

  static let cold =
    opening
    .does("repair")
    .agent(
      "It is too late for a refund. The repair is booked.", moves: ["declines-refund"],
      done: ["repair": "The repair is booked"]
    )
    .customer(at: "hopeful")
    .does("loan")
    .agent(
      "It takes 8 working days. A loan machine is on its way.", told: ["repair-time": "8 working days"],
      done: ["loan": "A loan machine is on its way"]
    )
    .customer(at: "settled").ended(.declinedWell)

  static let warm =
    opening
    .agent(
      "Hello Ms Okafor, how frustrating that nobody answered on Monday. I am sorry. That was our mistake.",
      told: ["our-delay": "Monday"]
    )
    .customer(at: "hopeful")
    .agent(
      "How upsetting with the party on Saturday, Ms Okafor. You are in good hands. Thank you for writing, take care.",
      told: ["occasion": "Saturday"]
    )
    .customer(at: "gone").ended(.customerWithdrew)

  static let poor =
    opening
    .agent("Policy is policy. It leaks? That is your own fault.")
    .customer(at: "gone").ended(.customerWithdrew)

  static let polite =
    opening
    .agent("Hello, thank you for writing.")
    .customer(at: "pressed")
    .agent("Thank you for writing. Take care.")
    .customer(at: "gone").ended(.customerWithdrew)

  static let silent = opening.customer(at: "gone").ended(.customerWithdrew)

  static let named: [(name: String, script: Script)] = [
    ("excellent", excellent), ("cold", cold), ("warm", warm), ("poor", poor), ("polite", polite),
    ("silent", silent),
  ]
}
