#include "ladder/package/encoding.hpp"

#include "ladder/package/file.hpp"

#include <iconv.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>

namespace ladder::package {
namespace {

/// A name as the C library knows it. Python's names have underscores, and one says that a mark comes first.
std::string nameOf(std::string encoding) {
    std::transform(encoding.begin(), encoding.end(), encoding.begin(),
                   [](unsigned char c) { return c == '_' ? '-' : static_cast<char>(std::toupper(c)); });
    return encoding == "UTF-8-SIG" || encoding == "UTF8" ? "UTF-8" : encoding;
}

/// Whether a name is that of an encoding in which people store tables. The C library knows hundreds more,
/// with code that hardly anyone runs.
bool isUsual(std::string_view name) {
    constexpr std::array<std::string_view, 18> usual{
        "UTF-8",  "UTF-16", "UTF16",  "UTF-16LE", "UTF-16BE", "UTF-32", "UTF32",     "UTF-32LE", "UTF-32BE",
        "LATIN1", "CP850",  "IBM850", "CP437",    "IBM437",   "MAC",    "MACINTOSH", "ASCII",    "US-ASCII"};
    if (std::find(usual.begin(), usual.end(), name) != usual.end())
        return true;
    for (const std::string_view family : {"ISO-8859-", "ISO8859-", "WINDOWS-125", "CP125"}) {
        if (!name.starts_with(family))
            continue;
        const auto number = name.substr(family.size());
        return !number.empty() && number.size() <= 2 &&
               number.find_first_not_of("0123456789") == std::string_view::npos;
    }
    return false;
}

/// A converter of the C library to UTF-8 behind RAII.
class Converter {
public:
    explicit Converter(const std::string& encoding)
        : handle_(isUsual(encoding) ? iconv_open("UTF-8", encoding.c_str()) : none()) {}
    ~Converter() {
        if (isKnown())
            iconv_close(handle_);
    }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    bool isKnown() const { return handle_ != none(); }

    /// Adds to `text` what can be decoded, until it has more than `largestFile` bytes, and gives false where
    /// that is not all.
    bool convert(std::string_view bytes, std::string& text) {
        std::array<char, 1U << 14U> piece;            // NOLINT: written before it is read
        auto* from = const_cast<char*>(bytes.data()); // NOLINT: iconv changes none of it
        auto left = bytes.size();
        while (true) {
            auto* to = piece.data();
            auto room = piece.size();
            const auto result = left > 0 ? iconv(handle_, &from, &left, &to, &room)
                                         : iconv(handle_, nullptr, nullptr, &to, &room);
            const auto error = errno;
            text.append(piece.data(), piece.size() - room);
            if ((result == static_cast<std::size_t>(-1) && error != E2BIG) || text.size() > largestFile)
                return false;
            if (left == 0 && room == piece.size())
                return true;
        }
    }

private:
    static iconv_t none() { return reinterpret_cast<iconv_t>(-1); } // NOLINT: as the C library says it

    iconv_t handle_;
};

} // namespace

bool canDecode(const std::string& encoding) {
    return Converter(nameOf(encoding)).isKnown();
}

bool isUtf8(const std::string& encoding) {
    return nameOf(encoding) == "UTF-8";
}

Result<Decoded> decode(std::string_view bytes, const std::string& encoding) {
    Decoded decoded;
    decoded.isWhole = Converter(nameOf(encoding)).convert(bytes, decoded.text);
    if (decoded.text.size() > largestFile)
        return Reason::fileTooLarge;
    return decoded;
}

Result<std::string> gunzip(std::string_view bytes) {
    constexpr int anyWindowOfGzip = 16 + MAX_WBITS;
    z_stream stream{};
    if (inflateInit2(&stream, anyWindowOfGzip) != Z_OK)
        return Reason::notGzip;
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data())); // NOLINT: zlib only reads it
    stream.avail_in = static_cast<uInt>(bytes.size());
    std::string text;
    std::array<char, 1U << 16U> piece; // NOLINT: written before it is read
    int result = Z_OK;
    while (result == Z_OK && text.size() <= largestFile) {
        stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_out = piece.size();
        result = inflate(&stream, Z_NO_FLUSH);
        text.append(piece.data(), piece.size() - stream.avail_out);
        if (result == Z_STREAM_END &&
            stream.avail_in > 0) // several packed files are one, one after the other
            result = inflateReset(&stream);
    }
    inflateEnd(&stream);
    if (text.size() > largestFile)
        return Reason::fileTooLarge;
    if (result != Z_STREAM_END)
        return Reason::notGzip;
    return text;
}

} // namespace ladder::package
