package vn.tdkt.register.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;
import vn.tdkt.papers.PaperKind;
import vn.tdkt.papers.SigningForm;
import vn.tdkt.register.Details;
import vn.tdkt.register.Direction;
import vn.tdkt.register.DocumentKind;

/** The fields of a document, and what was typed into them. */
record DocumentFields(Typed typed) {
  private static final Words WORDS = Words.of("register");

  /**
   * What is proposed where nothing was typed.
   *
   * @param kindKnown false where the kind is still to be chosen
   */
  record Proposal(Details details, boolean kindKnown, List<String> recipients) {
    static Proposal of(Details details, List<String> recipients) {
      return new Proposal(details, true, recipients);
    }

    /** A document that this office issues. */
    static Proposal outgoing(String issuer) {
      return new Proposal(someKind(issuer), false, List.of());
    }

    /** A document that comes in today, under the next number. */
    static Proposal incoming(int arrival, LocalDate today) {
      return new Proposal(someKind("").arrived(arrival, today), false, List.of());
    }

    private static Details someKind(String issuer) {
      return Details.draft(DocumentKind.of(PaperKind.LETTER), issuer, "");
    }
  }

  List<Field> of(Direction direction, Proposal proposal) {
    Details now = proposal.details();
    boolean incoming = direction == Direction.INCOMING;
    List<Field> fields = new ArrayList<>();
    if (incoming) {
      fields.add(Inputs.count(typed, "arrival", now.arrival()).asRequired());
      fields.add(Inputs.day(typed, "arrived", now.arrivedOn()).asRequired());
    }
    String kind = proposal.kindKnown() ? now.kind().code() : "";
    fields.add(Inputs.choice(typed, "kind", kind, kinds()).asRequired());
    Field number = Inputs.line(typed, "number", now.number());
    fields.add(incoming ? number : number.withHint(WORDS.say("hint.number.outgoing")));
    fields.add(Inputs.day(typed, "date", now.issuedOn()));
    fields.add(Inputs.line(typed, "issuer", now.issuer()));
    fields.add(Inputs.text(typed, "subject", now.subject()).asRequired());
    fields.add(Inputs.line(typed, "place", now.place()));
    fields.add(Inputs.line(typed, "signer", now.signer()));
    String signing = now.signing() == null ? "" : now.signing().name();
    fields.add(Inputs.choice(typed, "signing", signing, signings()));
    fields.add(Inputs.text(typed, "recipients", String.join("\n", proposal.recipients())));
    if (!incoming) {
      fields.add(Inputs.line(typed, "archive", now.archive()));
    }
    return fields;
  }

  /** As the register takes it, after {@link vn.tdkt.pages.Form#checked}. */
  Details details() {
    return new Details(
        new DocumentKind(typed.text("kind")),
        typed.text("number"),
        typed.anyDay("date"),
        typed.has("arrival") ? typed.count("arrival") : null,
        typed.anyDay("arrived"),
        typed.text("issuer"),
        typed.text("place"),
        typed.text("subject"),
        typed.text("signer"),
        typed.has("signing") ? typed.one(SigningForm.class, "signing") : null,
        typed.text("archive"));
  }

  /** One recipient a line; hyphens and stops are of the print. */
  List<String> recipients() {
    return typed.lines("recipients").stream()
        .map(line -> line.replaceAll("^[-–•]\\s*|\\s*[;.]$", "").strip())
        .filter(line -> !line.isEmpty())
        .distinct()
        .toList();
  }

  private static List<Field.Choice> kinds() {
    return DocumentKind.all().stream()
        .map(kind -> new Field.Choice(kind.code(), kind.label()))
        .toList();
  }

  private static List<Field.Choice> signings() {
    return Arrays.stream(SigningForm.values())
        .map(form -> new Field.Choice(form.name(), form.words()))
        .toList();
  }
}
