package vn.tdkt.documents.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.documents.FileTexts;
import vn.tdkt.documents.ReadingRoom;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.documents.viewer.Leaf;
import vn.tdkt.documents.viewer.Leaves;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Listing;
import vn.tdkt.reading.Block;
import vn.tdkt.reading.FileKind;
import vn.tdkt.reading.ReadDocument;

/** Draws what is looked at of a file: pictures of its pages, or its text, leaf by leaf. */
@Component
class FileViews {
  private static final Words WORDS = Words.of("documents");
  private static final int PICTURES = 5;

  /** Accents that are only proposed are not shown, so nothing needs to be said of them. */
  private static final String PROPOSED = "reading.restored-accents";

  private final FileTexts texts;

  FileViews(FileTexts texts) {
    this.texts = texts;
  }

  /**
   * @param sheet of a workbook, from 1
   * @param leaf from 1
   * @throws NotVisible if there is no such leaf
   */
  FileView of(ReadingRoom.Admitted admitted, int sheet, int leaf) throws IOException {
    StoredFile file = admitted.file();
    FileLine line = new FileLine(file, 0);
    if (file.content() == null) {
      return new FileView(line, new FileView.Unshown(WORDS.say("view.no-file")), null, null, null);
    }
    return file.hasText() ? text(line, admitted, sheet, leaf) : pictures(line, leaf);
  }

  /**
   * The part in which a page stands; a file without fixed pages from its beginning.
   *
   * @param page from 1
   * @throws NotVisible if there is no such part
   */
  FileView onPage(ReadingRoom.Admitted admitted, int page) throws IOException {
    return of(admitted, 1, admitted.file().hasText() ? 1 : Math.ceilDiv(page, PICTURES));
  }

  private static FileView pictures(FileLine line, int leaf) {
    StoredFile file = line.file();
    FilePath path = new FilePath(file.id());
    int pages = Objects.requireNonNullElse(Objects.requireNonNull(file.content()).pages(), 1);
    if (leaf < 1 || leaf > Math.ceilDiv(pages, PICTURES)) {
      throw new NotVisible("leaf");
    }
    int first = (leaf - 1) * PICTURES + 1;
    int last = Math.min(pages, leaf * PICTURES);
    List<FileView.Picture> shown =
        IntStream.rangeClosed(first, last)
            .mapToObj(page -> new FileView.Picture(page, path.picture(page)))
            .toList();
    return new FileView(
        line,
        new FileView.Pictures(shown),
        pages <= PICTURES ? null : WORDS.say("view.pages", first, last, pages),
        leaf == 1 ? null : path.view() + "?phan=" + (leaf - 1),
        last == pages ? null : path.view() + "?phan=" + (leaf + 1));
  }

  private FileView text(FileLine line, ReadingRoom.Admitted admitted, int sheet, int leaf)
      throws IOException {
    return switch (texts.of(admitted)) {
      case Outcome.Done<ReadDocument>(ReadDocument document) -> text(line, document, sheet, leaf);
      case Outcome.Refused<ReadDocument>(var refusal) ->
          new FileView(line, new FileView.Unshown(refusal.text()), null, null, null);
    };
  }

  private static FileView text(FileLine line, ReadDocument document, int sheet, int number) {
    List<String> sheets = sheets(document);
    String address = new FilePath(line.file().id()).view();
    Leaves leaves = Leaves.of(onSheet(document, sheets, sheet));
    if (number < 1 || number > Math.max(1, leaves.count())) {
      throw new NotVisible("leaf");
    }
    Leaf leaf = leaves.count() == 0 ? new Leaf(List.of(), 0, 0, 0) : leaves.leaf(number);
    String here = address + "?trang-tinh=" + sheet + "&phan=";
    return new FileView(
        line,
        new FileView.Text(
            tabs(sheets, address, sheet),
            document.kind() == FileKind.EXCEL,
            remarks(document),
            leaf.parts()),
        leaves.count() < 2 ? null : standing(leaf),
        number == 1 ? null : here + (number - 1),
        number >= leaves.count() ? null : here + (number + 1));
  }

  private static String standing(Leaf leaf) {
    int all = leaf.before() + leaf.lines() + leaf.after();
    return WORDS.say(
        "view.lines",
        leaf.before() + 1,
        leaf.before() + leaf.lines(),
        all,
        leaf.before() + leaf.after());
  }

  private static List<Finding> remarks(ReadDocument document) {
    return document.remarks().stream().filter(remark -> !remark.code().equals(PROPOSED)).toList();
  }

  private static List<String> sheets(ReadDocument document) {
    return document.blocks().stream()
        .map(block -> block.place().sheet())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static List<? extends Block> onSheet(
      ReadDocument document, List<String> sheets, int sheet) {
    if (sheet < 1 || sheet > Math.max(1, sheets.size())) {
      throw new NotVisible("sheet");
    }
    @Nullable String name = sheets.isEmpty() ? null : sheets.get(sheet - 1);
    return document.blocks().stream()
        .filter(block -> Objects.equals(block.place().sheet(), name))
        .toList();
  }

  private static List<Listing.Filter> tabs(List<String> sheets, String address, int current) {
    List<Listing.Filter> tabs = new ArrayList<>();
    for (int sheet = 1; sheets.size() > 1 && sheet <= sheets.size(); sheet++) {
      tabs.add(
          new Listing.Filter(
              sheets.get(sheet - 1), address + "?trang-tinh=" + sheet, sheet == current));
    }
    return tabs;
  }
}
