package vn.tdkt.register;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.register.model.DocumentNumber;
import vn.tdkt.register.model.Gaps;
import vn.tdkt.register.store.DocumentStore;
import vn.tdkt.register.store.KeepingStore;
import vn.tdkt.register.store.RecipientStore;
import vn.tdkt.register.store.RegisterList;

/** Reads the registers (REQ-37). */
@Service
public class Registers {
  private final DocumentStore documents;
  private final RecipientStore recipients;
  private final RegisterList list;
  private final KeepingStore keeping;

  Registers(
      DocumentStore documents, RecipientStore recipients, RegisterList list, KeepingStore keeping) {
    this.documents = documents;
    this.recipients = recipients;
    this.list = list;
    this.keeping = keeping;
  }

  /**
   * @throws NotVisible if there is no such document, or not for this reader
   */
  @Transactional(readOnly = true)
  public RegisteredDocument document(UUID id, Access access) {
    return documents
        .find(id)
        .filter(one -> RegisterAccess.maySee(one.jurisdiction(), one.unit(), access))
        .orElseThrow(() -> new NotVisible("document"));
  }

  @Transactional(readOnly = true)
  public List<RegisteredDocument> annexes(UUID main) {
    return documents.annexes(main);
  }

  /** To whom a document goes; an annex goes where its paper goes. */
  @Transactional(readOnly = true)
  public List<Recipient> recipients(RegisteredDocument document) {
    return recipients.of(Objects.requireNonNullElse(document.main(), document.id()));
  }

  /** Others that bear the same number in the register of the year. */
  @Transactional(readOnly = true)
  public List<RegisteredDocument> doubles(RegisteredDocument document) {
    return document.isAnnex() ? List.of() : list.doubles(document);
  }

  /** A page of a register, the newest first; one more than {@code most} where there are more. */
  @Transactional(readOnly = true)
  public List<RegisterLine> page(RegisterQuery query, @Nullable UUID after, int most) {
    return list.page(query, after, most);
  }

  @Transactional(readOnly = true)
  public int count(RegisterQuery query) {
    return list.count(query);
  }

  @Transactional(readOnly = true)
  public List<Integer> years(UUID unit) {
    return list.years(unit);
  }

  /** Documents of a unit to choose from, the newest first. */
  @Transactional(readOnly = true)
  public List<RegisteredDocument> choice(UUID unit, String words, int most) {
    return list.choice(unit, words, most);
  }

  @Transactional(readOnly = true)
  public Keeping keeping(UUID unit) {
    return keeping.of(unit);
  }

  /** The highest number that was given in a register of a year; 0 where none was. */
  @Transactional(readOnly = true)
  public int highest(UUID unit, Direction direction, int year) {
    return list.given(unit, direction, year).stream()
        .mapToInt(one -> running(one, direction))
        .max()
        .orElse(0);
  }

  /**
   * The numbers that a register skips, under the name of their series, which is empty where there
   * is but one. Nothing where the unit does not keep its whole register here (decision 22).
   */
  @Transactional(readOnly = true)
  public Map<String, List<Gaps.Range>> gaps(UUID unit, Direction direction, int year) {
    Keeping.Series series = keeping.of(unit).series();
    if (series == Keeping.Series.PART) {
      return Map.of();
    }
    boolean byKind = series == Keeping.Series.BY_KIND && direction == Direction.OUTGOING;
    Map<String, List<Integer>> given =
        list.given(unit, direction, year).stream()
            .filter(one -> running(one, direction) > 0)
            .collect(
                Collectors.groupingBy(
                    one -> byKind ? new DocumentKind(one.kind()).label() : "",
                    TreeMap::new,
                    Collectors.mapping(one -> running(one, direction), Collectors.toList())));
    Map<String, List<Gaps.Range>> gaps = new TreeMap<>();
    given.forEach(
        (name, numbers) -> {
          List<Gaps.Range> missing = Gaps.in(numbers);
          if (!missing.isEmpty()) {
            gaps.put(name, missing);
          }
        });
    return gaps;
  }

  private static int running(RegisterList.Given given, Direction direction) {
    Integer arrival = given.arrival();
    return direction == Direction.INCOMING
        ? Objects.requireNonNullElse(arrival, 0)
        : new DocumentNumber(given.number()).running().orElse(0);
  }
}
