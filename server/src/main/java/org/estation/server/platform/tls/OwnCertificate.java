package org.estation.server.platform.tls;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certificate that the server signs itself. Its key is made once and kept; players pin that key,
 * so the certificate itself is made anew at each start, for the names the machine has then.
 */
final class OwnCertificate {
  private static final Duration LIFE = Duration.ofDays(3_650);
  private static final Duration BEFORE = Duration.ofDays(1);
  private static final String ENTRY = "server";
  private static final String CURVE = "secp256r1";

  private final Path folder;

  OwnCertificate(Path folder) {
    this.folder = folder;
  }

  /**
   * A key store with the key and a certificate for it.
   *
   * @param name a name of the server besides those of the machine, or empty
   */
  KeyStore keyStore(String name, Instant now, char[] password)
      throws IOException, GeneralSecurityException {
    Path file = folder.resolve("tls.p12");
    if (Files.notExists(file)) {
      keep(file, store(fresh(), names(name), now, password), password);
    }
    KeyStore kept = KeyStore.getInstance("PKCS12");
    try (InputStream stream = Files.newInputStream(file)) {
      kept.load(stream, password);
    }
    KeyPair pair =
        new KeyPair(
            kept.getCertificate(ENTRY).getPublicKey(), (PrivateKey) kept.getKey(ENTRY, password));
    return store(pair, names(name), now, password);
  }

  private static KeyPair fresh() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec(CURVE));
    return generator.generateKeyPair();
  }

  private static KeyStore store(KeyPair pair, GeneralNames names, Instant now, char[] password)
      throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, password);
    Certificate[] chain = {certificate(pair, names, now)};
    store.setKeyEntry(ENTRY, pair.getPrivate(), password, chain);
    return store;
  }

  private void keep(Path file, KeyStore store, char[] password)
      throws IOException, GeneralSecurityException {
    Files.createDirectories(folder);
    Path fresh = file.resolveSibling("tls.p12.new");
    Files.deleteIfExists(fresh);
    Files.createFile(
        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (OutputStream stream =
        Files.newOutputStream(fresh, StandardOpenOption.WRITE, StandardOpenOption.SYNC)) {
      store.store(stream, password);
    }
    Files.move(fresh, file);
  }

  private static X509Certificate certificate(KeyPair pair, GeneralNames names, Instant now)
      throws GeneralSecurityException, CertIOException {
    X500Name self = new X500Name("CN=estation");
    JcaX509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            self,
            BigInteger.valueOf(now.toEpochMilli()),
            Date.from(now.minus(BEFORE)),
            Date.from(now.plus(LIFE)),
            self,
            pair.getPublic());
    builder.addExtension(Extension.subjectAlternativeName, false, names);
    try {
      return new JcaX509CertificateConverter()
          .getCertificate(
              builder.build(
                  new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
    } catch (OperatorCreationException e) {
      throw new GeneralSecurityException(e);
    }
  }

  private static GeneralNames names(String name) throws IOException {
    List<GeneralName> names = new ArrayList<>();
    names.add(new GeneralName(GeneralName.dNSName, "localhost"));
    if (!name.isEmpty()) {
      names.add(named(name));
    }
    for (InetAddress address : addresses()) {
      names.add(new GeneralName(GeneralName.iPAddress, bare(address)));
    }
    return new GeneralNames(names.toArray(GeneralName[]::new));
  }

  private static GeneralName named(String name) {
    boolean number = name.matches("[0-9.]+") || name.contains(":");
    return new GeneralName(number ? GeneralName.iPAddress : GeneralName.dNSName, name);
  }

  private static List<InetAddress> addresses() throws IOException {
    try (Stream<NetworkInterface> all = NetworkInterface.networkInterfaces()) {
      return all.flatMap(NetworkInterface::inetAddresses).toList();
    }
  }

  /** An address without the interface it stands at. */
  private static String bare(InetAddress address) {
    return address.getHostAddress().replaceAll("%.*", "");
  }
}
