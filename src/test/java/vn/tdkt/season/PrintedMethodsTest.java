package vn.tdkt.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.PrintedMethod;
import vn.tdkt.criteria.Proposal;
import vn.tdkt.criteria.Terms;
import vn.tdkt.criteria.format.PastedTable;
import vn.tdkt.criteria.model.Method;
import vn.tdkt.reading.PrintedSheet;
import vn.tdkt.testing.Proves;

@DisplayName("Bảng thật năm 2022: cách tính đọc từ lời in so với quy tắc nhập tay")
@Proves({
  "REQ-98", "REQ-129", "REQ-133", "REQ-134", "REQ-135", "REQ-137", "REQ-138", "REQ-139", "REQ-140",
  "REQ-141", "REQ-142", "REQ-143"
})
class PrintedMethodsTest {
  private static final CriteriaSet EMPTY = CriteriaSet.of("Mẫu", "2022", List.of(), Terms.DEFAULT);

  @Test
  @DisplayName("22 mục: mục nào cũng đúng cách tính và tham số; mục để ngỏ thì hỏi")
  void every_printed_method_is_the_one_that_was_typed_by_hand() {
    Map<String, Item.Leaf> typed = leaves(Samples.read("thai-nguyen-2022").criteria());
    Map<String, Proposal> read = proposals();

    assertThat(read.keySet()).containsExactlyElementsOf(typed.keySet());
    List<String> different = new ArrayList<>();
    read.forEach(
        (ref, proposal) -> {
          Method method = method(proposal);
          String printed = method == null ? "" : Skeleton.of(method);
          String byHand = Skeleton.of(Objects.requireNonNull(typed.get(ref)).method());
          if (!printed.equals(byHand)) {
            different.add(ref + ": " + printed + " ≠ " + byHand);
          }
        });
    assertThat(different).isEmpty();
  }

  /**
   * Open are: what I.3 limits to 3 points, the kinds of unit of II.2 and II.4, what a share is
   * worth in II.7, whether III.2.a and III.2.c count each movement, and which awards of IV add up.
   */
  @Test
  @DisplayName("Chỗ bản in để ngỏ không bao giờ là chắc chắn")
  void what_the_print_leaves_open_is_asked() {
    Map<String, Proposal> read = proposals();

    assertThat(read.keySet().stream().filter(ref -> read.get(ref) instanceof Proposal.Asks))
        .containsExactly("I.3", "II.2", "II.4", "II.7", "III.2.a", "III.2.c", "IV");
    assertThat(read.values()).noneMatch(Proposal.Unread.class::isInstance);
  }

  /** The sample's own short wordings leave out the lists that the print has: fewer, never wrong. */
  @Test
  @DisplayName("Lời viết gọn của bộ mẫu: chắc chắn thì đúng")
  void the_wordings_of_the_sample_are_never_read_wrong() {
    Samples.read("thai-nguyen-2022")
        .criteria()
        .leaves()
        .filter(leaf -> leaf.heading().wording() != null)
        .forEach(
            leaf -> {
              if (PrintedMethod.of(leaf, Terms.DEFAULT) instanceof Proposal.Sure sure) {
                assertThat(Skeleton.of(sure.method()))
                    .as(leaf.ref())
                    .isEqualTo(Skeleton.of(leaf.method()));
              }
            });
  }

  @Test
  @DisplayName("Bảng thật năm 2024 gần như không in cách tính: chỉ một mục chắc chắn, hai mục hỏi")
  @Proves({"REQ-128", "REQ-130", "REQ-132"})
  void a_print_without_methods_stays_judged() {
    Map<String, Proposal> read = new LinkedHashMap<>();
    PastedTable.of(EMPTY, text(PrintedSheet.bacGiang()))
        .set()
        .leaves()
        .forEach(leaf -> read.put(leaf.ref(), PrintedMethod.of(leaf, Terms.DEFAULT)));

    assertThat(read.keySet().stream().filter(ref -> read.get(ref) instanceof Proposal.Sure))
        .containsExactly("III.1.a");
    assertThat(read.keySet().stream().filter(ref -> read.get(ref) instanceof Proposal.Asks))
        .containsExactly("III.2.b", "III.4.b");
  }

  private static Map<String, Proposal> proposals() {
    CriteriaSet set = PastedTable.of(EMPTY, text(PrintedSheet.thaiNguyen())).set();
    Map<String, Proposal> read = new LinkedHashMap<>();
    set.leaves().forEach(leaf -> read.put(leaf.ref(), PrintedMethod.of(leaf, Terms.DEFAULT)));
    return read;
  }

  private static Map<String, Item.Leaf> leaves(CriteriaSet set) {
    return set.leaves()
        .collect(Collectors.toMap(Item::ref, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }

  private static Method method(Proposal proposal) {
    return switch (proposal) {
      case Proposal.Sure(Method method, List<String> phrases) -> method;
      case Proposal.Asks(Method method, List<String> phrases, List<String> questions) -> method;
      case Proposal.Unread unread -> throw new AssertionError(unread);
    };
  }

  /** As a table from Excel: cells with lines in quotes. */
  private static String text(PrintedSheet sheet) {
    return sheet.heads().getFirst().stream().collect(Collectors.joining("\t"))
        + "\n"
        + sheet.rows().stream()
            .map(
                row -> row.stream().map(cell -> '"' + cell + '"').collect(Collectors.joining("\t")))
            .collect(Collectors.joining("\n"));
  }
}
