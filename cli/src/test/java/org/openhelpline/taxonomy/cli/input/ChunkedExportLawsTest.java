package org.openhelpline.taxonomy.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * What comes out of an export does not depend on where it is cut into parts, how many threads read them and which
 * contacts they take: it is what reading it row by row gives.
 */
class ChunkedExportLawsTest {
  private static final String HEADER = "contact_id,category,subcategory,primary,place,note";

  /** Rows as they should be, and pieces of rows and of lines in any order. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> ids = Arbitraries.of("A1", "A1", "A1", "B2", "B2", "C10", "\u00e9", "");
    Arbitrary<String> ends = Arbitraries.of("\n", "\n", "\n", "\n", "\r\n", "\r", "\n\n");
    Arbitrary<String> rest = Arbitraries.of("Family,Divorce,true,Online,x", "Family,Divorce,,,\"a\nb\"",
        "Violence,Bullying,false,Offline,\"q \"\"q\"\"\"", ",,,,", "Violence,\"Bully\r\ning\",,At home,\u0e01",
        "Family,Divorce,perhaps,,", "Family", "a,b,c,d,e,f,g", "\"open,x,,,", "\"a\"b,x,,,", "x\"y,\"\",,,", "  ");
    Arbitrary<String> row = ids.flatMap(id -> rest.map(cells -> id + "," + cells));
    Arbitrary<String> other = Arbitraries.of("", "   ", "\"A1\",Family,Divorce,,,", "\"A", "\"", ",", "=1,Family,x,,,");
    Arbitrary<String> line = Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(9, row), net.jqwik.api.Tuple.of(1, other));
    return line.flatMap(l -> ends.map(end -> l + end)).list().ofMaxSize(30)
        .flatMap(lines -> Arbitraries.of("", "\ufeff").flatMap(mark -> Arbitraries.of("\n", "\r\n").map(
            end -> mark + HEADER + end + String.join("", lines))));
  }

  private static byte[] withFault(String text, int kind) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int at = bytes.length * 2 / 3;
    if (kind == 1 && at > HEADER.length() + 5) {
      bytes[at] = (byte) 0xff;
    } else if (kind == 2 && at > HEADER.length() + 5) {
      bytes[at] = 0;
    }
    return bytes;
  }

  @Property(tries = 1_000)
  void partsThreadsAndWhatIsTakenMakeNoDifference(@ForAll("texts") String text, @ForAll @IntRange(max = 9) int fault,
      @ForAll @IntRange(min = 1, max = 200) int size, @ForAll @IntRange(min = 1, max = 3) int threads,
      @ForAll @IntRange(max = 3) int taken) {
    byte[] bytes = withFault(text, fault);
    assertEquals(plainly(bytes), inParts(bytes, size, threads, taken));
  }

  @Test
  void contactsThatAreWellAreTaken() {
    StringBuilder text = new StringBuilder(HEADER + "\n");
    for (int i = 0; i < 1_000; i++) {
      text.append("C").append(i / 2).append(",Family,Divorce,,Online,x\n");
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    List<String> log = inParts(bytes, 4_000, 2, 0);
    assertEquals(plainly(bytes), log);
    assertTrue(taken > 400, "taken: " + taken);
  }

  @Test
  void aQuoteAcrossManyPartsIsOneCellAndOneThatIsNeverClosedCostsItsLineOnly() {
    String note = "\"" + "a line\n".repeat(200) + "\"";
    String text = HEADER + "\nA,Family,Divorce,,," + note + "\nB,Family,Divorce,,,x\nC,\"Family,Divorce,,,x\n"
        + "D,Family,Divorce,,,x\n".repeat(300);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<String> log = inParts(bytes, 100, 2, 0);
    assertEquals(plainly(bytes), log);
    assertEquals(2, log.stream().filter(line -> line.contains("Malformed") || line.startsWith("A ")).count(),
        () -> String.join("\n", log.subList(0, 3)));
  }

  @Test
  void aLineWithoutEndIsCutAndCostsItselfOnly() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes((HEADER + "\nA,Family,Divorce,,,x\nB,").getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes("\u00e9".repeat(3 << 20).getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes("\nC,Family,Divorce,,,x\n".getBytes(StandardCharsets.UTF_8));
    List<String> log = inParts(bytes.toByteArray(), 1 << 10, 2, 0);
    assertEquals(plainly(bytes.toByteArray()), log);
  }

  private static List<String> plainly(byte[] bytes) {
    List<String> log = new ArrayList<>();
    try (ContactSource source = ContactSource.open(request(bytes))) {
      for (InputContact contact = source.next(); contact != null; contact = source.next()) {
        log.add(described(contact));
      }
      log.add("rows " + source.rowsRead() + " splits " + source.splitContacts());
    } catch (InputException e) {
      log.add(String.valueOf(e.getMessage()));
    }
    return log;
  }

  private static int taken;

  private static List<String> inParts(byte[] bytes, int size, int threads, int refused) {
    List<String> log = new ArrayList<>();
    taken = 0;
    try (ChunkedExport export = ChunkedExport.open(request(bytes), Set.of("place"), size)) {
      export.each(threads, () -> new Work(refused, export::column), new ContactSink<List<String>>() {
        @Override
        public void worked(List<String> work) {
          taken += work.size();
          log.addAll(work);
        }

        @Override
        public void contact(InputContact contact) {
          log.add(described(contact));
        }
      });
      log.add("rows " + export.rowsRead() + " splits " + export.splitContacts());
    } catch (InputException e) {
      log.add(String.valueOf(e.getMessage()));
    }
    return log;
  }

  private static InputRequest request(byte[] bytes) {
    return Reading.of(bytes).wanting("place", "note").build("-");
  }

  /** A contact without lines where all its rows could be read, so that it can be told from a plain one too. */
  private static String described(InputContact contact) {
    List<String> reasons = new ArrayList<>();
    for (InputReason reason : contact.reasons()) {
      if (!(reason instanceof InputReason.Logged logged)) {
        return contact.toString();
      }
      reasons.add(logged.levels() + " " + logged.primary() + " " + logged.fields().get("place"));
    }
    return contact.id() + " " + reasons + " " + contact.fields().get("note");
  }

  private static final class Work implements ContactWork<List<InputReason>, List<String>> {
    private final int refused;
    private final Function<String, Integer> columnOf;
    private List<String> made = new ArrayList<>();

    Work(int refused, Function<String, Integer> columnOf) {
      this.refused = refused;
      this.columnOf = columnOf;
    }

    @Override
    public List<InputReason> state(List<InputReason> reasons) {
      return reasons;
    }

    @Override
    public boolean take(PlainContact<List<InputReason>> contact) {
      String id = new String(contact.id(), 0, contact.idLength());
      List<InputReason> reasons = contact.stated().stream().flatMap(List::stream).toList();
      if (refused > 0 && id.hashCode() % (refused + 1) == 0
          || !reasons.stream().allMatch(InputReason.Logged.class::isInstance)) {
        return false;
      }
      CellText note = new CellText(1);
      contact.copy(0, columnOf.apply("note"), note);
      made.add(described(new InputContact(id, 0, reasons, java.util.Map.of("note", note.text(0)))));
      return true;
    }

    @Override
    public List<String> finish() {
      List<String> finished = made;
      made = new ArrayList<>();
      return finished;
    }
  }
}
