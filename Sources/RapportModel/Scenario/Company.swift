/// What scenarios share: the desk, policies, articles, required sentences, norms, escalation.
package struct Company: Sendable, Hashable {
  /// A policy or a knowledge-base article.
  package struct Article: Sendable, Hashable {
    package var id: String
    package var title: String
    package var text: String

    package init(id: String, title: String, text: String) {
      self.id = id
      self.title = title
      self.text = text
    }
  }

  /// A sentence that must be said under some conditions.
  package struct RequiredSentence: Sendable, Hashable {
    package var id: String
    /// Empty: always.
    package var when: [Condition]
    /// Word for word; nil when a paraphrase counts.
    package var verbatim: String?
    /// Phrasings of which one is enough, as patterns.
    package var paraphrases: [String]

    package init(id: String, when: [Condition] = [], verbatim: String? = nil, paraphrases: [String] = []) {
      self.id = id
      self.when = when
      self.verbatim = verbatim
      self.paraphrases = paraphrases
    }
  }

  /// When a case must, may or must not go to somebody else.
  package struct Escalation: Sendable, Hashable {
    package var to: String
    package var when: [Condition]
    package var because: String

    package init(to: String, when: [Condition], because: String = "") {
      self.to = to
      self.when = when
      self.because = because
    }
  }

  /// How the company speaks.
  package struct Norms: Sendable, Hashable {
    package enum Formality: String, Sendable, CaseIterable { case plain, formal, casual }
    package enum SmallTalk: String, Sendable, CaseIterable { case none, brief, welcome }
    package enum Emoji: String, Sendable, CaseIterable { case none, sparing, welcome }
    package enum Address: String, Sendable, CaseIterable {
      case firstName = "first name"
      case surname
      case asTheyLike = "as they like"
    }

    package var address: Address
    package var formality: Formality
    package var smallTalk: SmallTalk
    package var emoji: Emoji

    package init(
      address: Address = .asTheyLike, formality: Formality = .plain, smallTalk: SmallTalk = .brief,
      emoji: Emoji = .sparing
    ) {
      self.address = address
      self.formality = formality
      self.smallTalk = smallTalk
      self.emoji = emoji
    }
  }

  package var id: String
  package var name: String
  package var about: String
  package var actions: [DeskAction]
  package var policies: [Article]
  package var articles: [Article]
  package var requiredSentences: [RequiredSentence]
  /// Set phrases that are never called templated.
  package var housePhrases: [String]
  package var norms: Norms
  /// What counts as having verified the customer; empty when nothing needs it.
  package var verifiedWhen: [Condition]
  package var mustEscalate: [Escalation]
  package var mayEscalate: [Escalation]
  package var mustNotEscalate: [Escalation]

  package init(
    id: String, name: String, about: String = "", actions: [DeskAction] = [], policies: [Article] = [],
    articles: [Article] = [], requiredSentences: [RequiredSentence] = [], housePhrases: [String] = [],
    norms: Norms = Norms(), verifiedWhen: [Condition] = [], mustEscalate: [Escalation] = [],
    mayEscalate: [Escalation] = [], mustNotEscalate: [Escalation] = []
  ) {
    self.id = id
    self.name = name
    self.about = about
    self.actions = actions
    self.policies = policies
    self.articles = articles
    self.requiredSentences = requiredSentences
    self.housePhrases = housePhrases
    self.norms = norms
    self.verifiedWhen = verifiedWhen
    self.mustEscalate = mustEscalate
    self.mayEscalate = mayEscalate
    self.mustNotEscalate = mustNotEscalate
  }
}
