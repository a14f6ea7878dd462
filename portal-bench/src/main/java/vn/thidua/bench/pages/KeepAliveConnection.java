package vn.thidua.bench.pages;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection to a server on this machine that asks for page after page. It reads answers whole and keeps nothing of them, so that
 * the load takes as little of the processor from the server as may be.
 */
final class KeepAliveConnection implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;
    private static final int LIMIT_MILLIS = 30_000;

    private final int port;
    private final byte[] waste = new byte[BUFFER];
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    KeepAliveConnection(int port) throws IOException {
        this.port = port;
        open();
    }

    private void open() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(LIMIT_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        out = socket.getOutputStream();
    }

    /** Asks for a path and answers the status. */
    int get(String path, String cookie) throws IOException {
        String request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAccept: text/html\r\nAccept-Language: vi\r\nCookie: "
                + cookie + "\r\n\r\n";
        out.write(request.getBytes(StandardCharsets.ISO_8859_1));
        int status = Integer.parseInt(line().split(" ")[1]);
        long length = -1;
        boolean chunked = false;
        boolean closes = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(lower.substring(lower.indexOf(':') + 1).strip());
            } else if (lower.startsWith("transfer-encoding:") && lower.contains("chunked")) {
                chunked = true;
            } else if (lower.startsWith("connection:") && lower.contains("close")) {
                closes = true;
            }
        }
        if (chunked) {
            skipChunks();
        } else if (length >= 0) {
            skip(length);
        } else {
            throw new IOException("The answer to " + path + " does not say where it ends");
        }
        if (closes) {
            socket.close();
            open();
        }
        return status;
    }

    private void skipChunks() throws IOException {
        long size = Long.parseLong(line().strip(), 16);
        while (size > 0) {
            skip(size);
            line();
            size = Long.parseLong(line().strip(), 16);
        }
        line();
    }

    private void skip(long bytes) throws IOException {
        for (long left = bytes; left > 0;) {
            int read = in.read(waste, 0, (int) Math.min(left, waste.length));
            if (read < 0) {
                throw new EOFException();
            }
            left -= read;
        }
    }

    private String line() throws IOException {
        var text = new StringBuilder(80);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (next != '\r') {
                text.append((char) next);
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
