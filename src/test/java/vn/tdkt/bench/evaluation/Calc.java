package vn.tdkt.bench.evaluation;

import com.sun.star.beans.PropertyValue;
import com.sun.star.frame.XComponentLoader;
import com.sun.star.frame.XDesktop;
import com.sun.star.lang.XComponent;
import com.sun.star.sheet.XCalculatable;
import com.sun.star.sheet.XCellRangeData;
import com.sun.star.sheet.XSpreadsheet;
import com.sun.star.sheet.XSpreadsheetDocument;
import com.sun.star.uno.UnoRuntime;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tdkt.bench.Figure;
import vn.tdkt.bench.OfficeProgram;
import vn.tdkt.bench.PeerMissing;
import vn.tdkt.bench.Stopwatch;

/** LibreOffice Calc without a window, told through UNO to recalculate a workbook that is open. */
public final class Calc {
  private static final Stopwatch STOPWATCH = new Stopwatch(200, 500);

  private final Path folder;

  /**
   * @param folder for its profile and files
   */
  public Calc(Path folder) {
    this.folder = folder;
  }

  public PeerRun measure(FictionalBlock block, boolean reasons) throws PeerMissing {
    try (OfficeProgram office = OfficeProgram.start(folder)) {
      Path file = folder.resolve(reasons ? "reasons.xlsx" : "block.xlsx");
      Workbooks.write(Spreadsheet.of(block, reasons), file);
      XComponent document = open(office, file);
      Map<String, Figure> figures = measure(document);
      Standings standings = standings(document, block);
      document.dispose();
      return new PeerRun(office.version(), figures, standings);
    } catch (Exception e) {
      throw new PeerMissing("LibreOffice", e);
    }
  }

  private static XComponent open(OfficeProgram office, Path file)
      throws com.sun.star.uno.Exception {
    XDesktop desktop = office.desktop();
    PropertyValue hidden = new PropertyValue();
    hidden.Name = "Hidden";
    hidden.Value = true;
    return UnoRuntime.queryInterface(XComponentLoader.class, desktop)
        .loadComponentFromURL(file.toUri().toString(), "_blank", 0, new PropertyValue[] {hidden});
  }

  private static Map<String, Figure> measure(XComponent document) {
    XCalculatable cells = UnoRuntime.queryInterface(XCalculatable.class, document);
    Map<String, Figure> figures = new LinkedHashMap<>();
    figures.put("calculateAll", STOPWATCH.measure(cells::calculateAll));
    figures.put(
        "round trip of a call that does nothing",
        STOPWATCH.measure(cells::isAutomaticCalculationEnabled));
    return figures;
  }

  private static Standings standings(XComponent document, FictionalBlock block) throws Exception {
    Object sheet =
        UnoRuntime.queryInterface(XSpreadsheetDocument.class, document)
            .getSheets()
            .getByName(Spreadsheet.TOTALS);
    int total = block.leaves() / FictionalBlock.GROUP;
    Object[][] rows =
        UnoRuntime.queryInterface(
                XCellRangeData.class,
                UnoRuntime.queryInterface(XSpreadsheet.class, sheet)
                    .getCellRangeByPosition(total, 0, total + 2, block.units() - 1))
            .getDataArray();
    List<BigDecimal> totals = new ArrayList<>();
    List<Integer> ranks = new ArrayList<>();
    for (Object[] row : rows) {
      totals.add(new BigDecimal(row[0].toString()));
      ranks.add(new BigDecimal(row[2].toString()).intValue());
    }
    return new Standings(totals, ranks);
  }
}
