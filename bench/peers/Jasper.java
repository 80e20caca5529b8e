import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.export.ooxml.JRDocxExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;

/** JasperReports with its design compiled once, written as a Word file. */
final class Jasper implements Fill.Engine {
  private final JasperReport report;

  Jasper(byte[] design) throws JRException {
    report = JasperCompileManager.compileReport(new ByteArrayInputStream(design));
  }

  @Override
  public void fill(Map<String, Object> record, ByteArrayOutputStream out) throws JRException {
    JRDocxExporter exporter = new JRDocxExporter();
    exporter.setExporterInput(
        new SimpleExporterInput(
            JasperFillManager.fillReport(report, new HashMap<>(record), new JREmptyDataSource())));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    exporter.exportReport();
  }
}
