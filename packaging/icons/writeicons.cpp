// SPDX-License-Identifier: Apache-2.0
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgRenderer>
#include <QtEndian>
#include <QTextStream>

#include <algorithm>
#include <array>

namespace {

// Edges in pixels; the freedesktop icon theme "hicolor" has a folder for each.
constexpr std::array themeSizes{16, 22, 24, 32, 48, 64, 128, 256, 512};
constexpr std::array windowsSizes{16, 24, 32, 48, 64, 128, 256};

// Apple Icon Image format: the types whose data is a PNG.
struct AppleRow {
    const char *type;
    int size;
};
constexpr std::array appleRows{
    AppleRow{"ic11", 32},  AppleRow{"ic12", 64},  AppleRow{"ic07", 128}, AppleRow{"ic13", 256},
    AppleRow{"ic08", 256}, AppleRow{"ic14", 512}, AppleRow{"ic09", 512}, AppleRow{"ic10", 1024},
};

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
           && file.write(bytes) == bytes.size() && file.commit();
}

QByteArray png(QSvgRenderer &drawing, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

template <typename Number>
void append(QByteArray &bytes, Number number)
{
    bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
}

/// ICONDIR and its entries, little-endian; the pictures are PNGs, as Windows reads since Vista.
QByteArray windowsIcon(QSvgRenderer &drawing)
{
    constexpr quint32 headSize = 6;
    constexpr quint32 entrySize = 16;
    QByteArray head;
    QByteArray pictures;
    append(head, qToLittleEndian(quint16(0)));
    append(head, qToLittleEndian(quint16(1))); // an icon
    append(head, qToLittleEndian(quint16(windowsSizes.size())));
    for (const int size : windowsSizes) {
        const QByteArray picture = png(drawing, size);
        const char edge = size < 256 ? char(size) : char(0); // 0 stands for 256
        head.append(edge).append(edge).append(2, '\0');
        append(head, qToLittleEndian(quint16(1))); // planes
        append(head, qToLittleEndian(quint16(32))); // bits a pixel
        append(head, qToLittleEndian(quint32(picture.size())));
        append(head, qToLittleEndian(quint32(headSize + entrySize * windowsSizes.size()
                                             + std::size_t(pictures.size()))));
        pictures.append(picture);
    }
    return head + pictures;
}

QByteArray appleIcon(QSvgRenderer &drawing)
{
    constexpr quint32 headSize = 8; // of the file and of each picture: type and size, big-endian
    QByteArray pictures;
    for (const AppleRow &row : appleRows) {
        const QByteArray picture = png(drawing, row.size);
        pictures.append(row.type);
        append(pictures, qToBigEndian(quint32(headSize + quint32(picture.size()))));
        pictures.append(picture);
    }
    QByteArray icon("icns");
    append(icon, qToBigEndian(quint32(headSize + quint32(pictures.size()))));
    return icon + pictures;
}

} // namespace

/// write_icons SVG FOLDER: a step of the build. Writes SIZE.png for each size of the theme,
/// chargetree.ico and chargetree.icns.
int main(int argc, char **argv)
{
    if (argc != 3) {
        QTextStream(stderr) << "usage: write_icons SVG FOLDER\n";
        return 2;
    }
    QSvgRenderer drawing(QFile::decodeName(argv[1]));
    const QDir folder(QFile::decodeName(argv[2]));
    if (!drawing.isValid()) {
        QTextStream(stderr) << argv[1] << " is no SVG that can be drawn\n";
        return 1;
    }
    const bool isWritten = std::ranges::all_of(themeSizes, [&](int size) {
        return write(folder.filePath(QStringLiteral("%1.png").arg(size)), png(drawing, size));
    });
    return isWritten
                   && write(folder.filePath(QStringLiteral("chargetree.ico")), windowsIcon(drawing))
                   && write(folder.filePath(QStringLiteral("chargetree.icns")), appleIcon(drawing))
               ? 0
               : 1;
}
