package org.openhelpline.taxonomy.data;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds files of data on the class path, and on the module path, by indexes of a fixed name. */
final class DataOnClassPath {
  private DataOnClassPath() {}

  /**
   * The files that the indexes name, index by index in the order of their addresses.
   *
   * @throws InvalidDataException if an index can't be used, or a file that it names is missing
   */
  static List<DataFile> read(ClassLoader loader) throws IOException {
    // One archive may be reached through several loaders, and the order in which loaders answer is not ours to rely on.
    Set<String> indexes = new TreeSet<>();
    for (URL index : Collections.list(loader.getResources(TaxonomyData.CLASS_PATH_INDEX))) {
      indexes.add(index.toString());
    }
    List<DataFile> files = new ArrayList<>();
    for (String index : indexes) {
      files.addAll(named(index));
    }
    return files;
  }

  private static List<DataFile> named(String index) throws IOException {
    List<String> lines = text(index).lines().map(String::strip).toList();
    String folder = index.substring(0, index.lastIndexOf('/') + 1);
    List<DataFile> files = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String place = "line " + (i + 1) + ": '" + line + "'";
      if (!line.matches("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*")) {
        throw invalid(index, place + " is no path of a file beside the index; letters of ASCII, digits, '.', '_', '-' "
            + "and '/' are valid");
      }
      try (InputStream in = open(folder + line)) {
        files.add(DataFile.read(folder + line, in));
      } catch (FileNotFoundException e) {
        throw invalid(index, place + " is not beside the index");
      }
    }
    return files;
  }

  private static String text(String index) throws IOException {
    try (InputStream in = open(index)) {
      return StandardCharsets.UTF_8.newDecoder()
          .decode(ByteBuffer.wrap(DataFile.read(index, in).content())).toString();
    } catch (CharacterCodingException e) {
      throw invalid(index, "it is not text in UTF-8");
    }
  }

  private static InputStream open(String address) throws IOException {
    URLConnection connection = URI.create(address).toURL().openConnection();
    // A cached archive would stay open, and would be read again after it was replaced.
    connection.setUseCaches(false);
    return connection.getInputStream();
  }

  private static InvalidDataException invalid(String index, String message) {
    return new InvalidDataException(index, List.of(new Fault("", message)));
  }
}
