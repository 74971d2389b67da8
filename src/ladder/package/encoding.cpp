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

/// Nothing but what names of encodings have: with other characters the C library would be told what to do,
/// and which files to read.
bool isPlain(std::string_view name) {
    constexpr std::size_t longest = 40;
    return name.size() <= longest && std::all_of(name.begin(), name.end(), [](unsigned char c) {
               return std::isalnum(c) != 0 || c == '-' || c == '.' || c == ':';
           });
}

/// A converter of the C library to UTF-8 behind RAII.
class Converter {
public:
    explicit Converter(const std::string& encoding)
        : handle_(isPlain(encoding) ? iconv_open("UTF-8", encoding.c_str()) : none()) {}
    ~Converter() {
        if (isKnown())
            iconv_close(handle_);
    }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    bool isKnown() const { return handle_ != none(); }

    /// Adds to `text` what can be decoded, and gives false where that is not all.
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
            if (result == static_cast<std::size_t>(-1) && error != E2BIG)
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

Decoded decode(std::string_view bytes, const std::string& encoding) {
    Decoded decoded;
    decoded.isWhole = Converter(nameOf(encoding)).convert(bytes, decoded.text);
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
