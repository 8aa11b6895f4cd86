package org.openhelpline.taxonomy.data;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.Supplier;

/**
 * A resource and its content.
 *
 * @param info what is said of it
 * @param ships whether it lies beside this class, so that the build has put it through every check
 * @param content opens it, each time from its beginning
 */
record Resource(ResourceInfo info, boolean ships, Supplier<InputStream> content) {
  /** A resource that lies beside this class. */
  static Resource bundled(ResourceInfo info) {
    return new Resource(info, true, () -> bundled(info.file()));
  }

  /** The content of a resource that lies beside this class. */
  static InputStream bundled(String file) {
    InputStream in = Resource.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException("the resource '" + file + "' is missing from this installation");
    }
    return in;
  }

  /** A resource that is held in memory, so that it stays what it was when it was checked. */
  static Resource held(ResourceInfo info, byte[] content) {
    return new Resource(info, false, () -> new ByteArrayInputStream(content));
  }
}
