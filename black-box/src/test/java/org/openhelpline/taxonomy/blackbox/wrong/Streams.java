package org.openhelpline.taxonomy.blackbox.wrong;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;

/** Wrong on purpose: opens standard output behind everyone's back. */
public final class Streams {
  OutputStream out() {
    return new FileOutputStream(FileDescriptor.out);
  }
}
