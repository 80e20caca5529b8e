package vn.tdkt.reading.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.tdkt.reading.text.Unreadable;

/** Recognises the cells of a page, all at once; short ones are looked at again. */
final class Cells {
  /** Letters at the very edge of a picture are missed. */
  private static final int MARGIN = 30;

  /** Less ink than this is dust; a full stop has more. */
  private static final int DUST = 30;

  /** A page with more is squared paper, and no table. */
  private static final int MOST = 2_000;

  /** In percent, the size at which short cells are looked at again. */
  private static final int SMALLER = 75;

  /** The same for a third look, at numbers. */
  private static final int SMALLEST = 50;

  private final GrayImage page;
  private final Ink ink;
  private final Tesseract tesseract;

  Cells(GrayImage page, Ink ink, Tesseract tesseract) {
    this.page = page;
    this.ink = ink;
    this.tesseract = tesseract;
  }

  /** The words of all cells, one list a cell; none for empty cells. */
  List<List<Word>> words(List<Box> boxes) throws IOException {
    List<List<Word>> all = new ArrayList<>();
    List<Box> written = new ArrayList<>();
    for (Box box : boxes) {
      Box tight = ink.in(box) < DUST ? box.none() : ink.tight(box);
      if (new Strokes(ink, tight).areDash()) {
        all.add(List.of(new Word("-", 0, tight, SecondLook.CERTAIN)));
      } else if (!tight.isEmpty()) {
        written.add(tight);
      }
    }
    if (written.size() > MOST) {
      throw new Unreadable("recognition-too-slow");
    }
    all.addAll(recognised(written));
    return all;
  }

  private List<List<Word>> recognised(List<Box> boxes) throws IOException {
    List<List<Word>> words = read(boxes, Layout.BLOCK, 100);
    List<Integer> brief =
        IntStream.range(0, boxes.size())
            .filter(cell -> SecondLook.isWorthwhile(words.get(cell)))
            .boxed()
            .toList();
    List<Box> briefly = brief.stream().map(boxes::get).toList();
    List<List<Word>> settled = settled(briefly, brief.stream().map(words::get).toList());
    for (int i = 0; i < brief.size(); i++) {
      words.set(brief.get(i), settled.get(i));
    }
    return words;
  }

  private List<List<Word>> settled(List<Box> boxes, List<List<Word>> first) throws IOException {
    List<List<Word>> second = read(boxes, Layout.LINE, SMALLER);
    List<SecondLook> looks =
        IntStream.range(0, boxes.size())
            .mapToObj(cell -> new SecondLook(first.get(cell), second.get(cell)))
            .toList();
    List<Integer> open =
        IntStream.range(0, boxes.size()).filter(cell -> looks.get(cell).isOpen()).boxed().toList();
    List<List<Word>> third = read(open.stream().map(boxes::get).toList(), Layout.NUMBER, SMALLEST);
    return IntStream.range(0, boxes.size())
        .mapToObj(
            cell -> {
              int again = open.indexOf(cell);
              return looks
                  .get(cell)
                  .settled(
                      again < 0 ? List.of() : third.get(again), new Strokes(ink, boxes.get(cell)));
            })
        .toList();
  }

  private List<List<Word>> read(List<Box> boxes, Layout layout, int percent) throws IOException {
    List<GrayImage> pieces =
        boxes.stream().map(box -> page.piece(box, MARGIN).scaled(percent)).toList();
    List<List<Word>> read = tesseract.words(pieces, layout);
    List<List<Word>> placed = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      placed.add(
          read.get(i).stream()
              .map(word -> word.scaled(percent).movedBy(box.left() - MARGIN, box.top() - MARGIN))
              .toList());
    }
    return placed;
  }
}
