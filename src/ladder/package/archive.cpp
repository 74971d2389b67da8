#include "ladder/package/archive.hpp"

#include "ladder/package/file.hpp"

#include <minizip/unzip.h>
#include <minizip/zip.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <new>

namespace ladder::package {
namespace {

/// A file of minizip that is a string.
struct Memory {
    std::string bytes;
    std::size_t position = 0;
};

// The functions of such a file. They are called from C, through which no exception may pass.

Memory& memoryOf(void* stream) {
    return *static_cast<Memory*>(stream);
}

void* openMemory(void* memory, const void* /*name*/, int /*mode*/) noexcept {
    return memory;
}

uLong readMemory(void* /*opaque*/, void* stream, void* buffer, uLong size) noexcept {
    auto& [bytes, position] = memoryOf(stream);
    const auto count = std::min<std::size_t>(size, bytes.size() - position);
    std::memcpy(buffer, bytes.data() + position, count);
    position += count;
    return count;
}

uLong writeMemory(void* /*opaque*/, void* stream, const void* buffer, uLong size) noexcept {
    auto& [bytes, position] = memoryOf(stream);
    try {
        bytes.resize(std::max(bytes.size(), position + size));
    } catch (const std::exception&) {
        return 0;
    }
    std::memcpy(bytes.data() + position, buffer, size);
    position += size;
    return size;
}

ZPOS64_T tellMemory(void* /*opaque*/, void* stream) noexcept {
    return memoryOf(stream).position;
}

long seekMemory(void* /*opaque*/, void* stream, ZPOS64_T offset, int origin) noexcept {
    auto& [bytes, position] = memoryOf(stream);
    const auto from = origin == ZLIB_FILEFUNC_SEEK_SET   ? std::size_t{0}
                      : origin == ZLIB_FILEFUNC_SEEK_CUR ? position
                                                         : bytes.size();
    if (offset > bytes.size() - from)
        return -1;
    position = from + offset;
    return 0;
}

int closeMemory(void* /*opaque*/, void* /*stream*/) noexcept {
    return 0;
}

int errorOfMemory(void* /*opaque*/, void* /*stream*/) noexcept {
    return 0;
}

zlib_filefunc64_def functionsOf(Memory& memory) {
    return {openMemory, readMemory, writeMemory, tellMemory, seekMemory, closeMemory, errorOfMemory, &memory};
}

/// A name as it may be said: what is not plain text in it might be anything.
std::string printable(std::string name) {
    std::replace_if(
        name.begin(), name.end(), [](char c) { return c < ' ' || c > '~'; }, '?');
    return name;
}

bool isEncrypted(const unz_file_info64& info) {
    constexpr uLong encrypted = 1U << 0U;
    constexpr uLong strongly = 1U << 6U;
    constexpr uLong masked = 1U << 13U;
    return (info.flag & (encrypted | strongly | masked)) != 0;
}

/// What Unix says of a file stands in the upper half of its attributes.
bool isLink(const unz_file_info64& info) {
    return (info.external_fa >> 16U & 0xF000U) == 0xA000U;
}

} // namespace

class Archive::Impl {
public:
    explicit Impl(std::string bytes)
        : memory_{std::move(bytes)} {
        auto functions = functionsOf(memory_);
        zip_.reset(unzOpen2_64(nullptr, &functions));
    }

    void readNames(const std::string& archive, Defects& defects) {
        const auto reject = [&](Message problem, std::vector<std::string> arguments = {}) {
            defects.add({archive, 0, 0, {}}, problem, std::move(arguments));
        };
        unz_global_info64 info{};
        if (!zip_ || unzGetGlobalInfo64(zip_.get(), &info) != UNZ_OK)
            return reject(Message::notAZip);
        if (info.number_entry > mostFiles)
            return reject(Message::tooManyFiles,
                          {std::to_string(info.number_entry), std::to_string(mostFiles)});
        for (ZPOS64_T i = 0; i < info.number_entry; ++i) {
            const auto moved = i == 0 ? unzGoToFirstFile(zip_.get()) : unzGoToNextFile(zip_.get());
            if (moved != UNZ_OK || !readName(reject))
                return reject(Message::notAZip);
        }
    }

    boost::system::result<std::string, Message> unpack(const std::string& name) {
        const auto found = files_.find(name);
        if (found == files_.end())
            return Message::fileMissing;
        unz_file_info64 info{};
        if (unzGoToFilePos64(zip_.get(), &found->second) != UNZ_OK ||
            unzGetCurrentFileInfo64(zip_.get(), &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK ||
            (info.compression_method != 0 && info.compression_method != Z_DEFLATED) ||
            unzOpenCurrentFile(zip_.get()) != UNZ_OK)
            return Message::damaged;
        auto content = readCurrent();
        const bool isSame = unzCloseCurrentFile(zip_.get()) == UNZ_OK; // by its checksum
        if (content && (!isSame || content->size() != info.uncompressed_size))
            return Message::damaged;
        return content;
    }

    std::vector<std::string> names() const {
        std::vector<std::string> names;
        for (const auto& file : files_)
            names.push_back(file.first);
        return names;
    }

private:
    /// False where the archive itself is damaged.
    template<class Reject>
    bool readName(Reject reject) {
        unz_file_info64 info{};
        unz64_file_pos position{};
        std::string name(std::size_t{1} << 16U, '\0'); // longer than any can be
        if (unzGetCurrentFileInfo64(zip_.get(), &info, name.data(), name.size(), nullptr, 0, nullptr, 0) !=
                UNZ_OK ||
            unzGetFilePos64(zip_.get(), &position) != UNZ_OK)
            return false;
        name.resize(info.size_filename);
        if (!staysInFolder(name) || name.find('\0') != std::string::npos)
            reject(Message::fileOutsideFolder, {printable(name)});
        else if (isEncrypted(info))
            reject(Message::encrypted, {printable(name)});
        else if (isLink(info))
            reject(Message::linkInArchive, {printable(name)});
        else if (!files_.emplace(name, position).second)
            reject(Message::listedTwice, {printable(name)});
        return true;
    }

    boost::system::result<std::string, Message> readCurrent() {
        std::string content;
        std::array<char, 1U << 16U> piece; // NOLINT: filled before it is read
        while (true) {
            const auto read = unzReadCurrentFile(zip_.get(), piece.data(), piece.size());
            if (read < 0)
                return Message::damaged;
            if (read == 0)
                return content;
            const auto size = static_cast<std::size_t>(read);
            if (size > left_)
                return Message::fileTooLarge;
            left_ -= size;
            content.append(piece.data(), size);
        }
    }

    struct Close {
        void operator()(void* zip) const { unzClose(zip); }
    };

    Memory memory_;
    std::unique_ptr<void, Close> zip_;
    std::map<std::string, unz64_file_pos> files_;
    std::uintmax_t left_ = largestFile; ///< bytes that may still be unpacked
};

Archive::Archive(std::unique_ptr<Impl> impl)
    : impl_(std::move(impl)) {}

Archive::Archive(Archive&&) noexcept = default;
Archive& Archive::operator=(Archive&&) noexcept = default;
Archive::~Archive() = default;

std::optional<Archive> Archive::open(std::string bytes, const std::string& name, Defects& defects) {
    auto impl = std::make_unique<Impl>(std::move(bytes));
    impl->readNames(name, defects);
    if (!defects.none())
        return std::nullopt;
    return Archive(std::move(impl));
}

std::vector<std::string> Archive::names() const {
    return impl_->names();
}

boost::system::result<std::string, Message> Archive::unpack(const std::string& name) {
    return impl_->unpack(name);
}

std::string pack(std::span<const File> files) {
    Memory memory;
    auto functions = functionsOf(memory);
    const auto zip = zipOpen2_64(nullptr, APPEND_STATUS_CREATE, nullptr, &functions);
    bool isWhole = zip != nullptr;
    zip_fileinfo info{};
    info.tmz_date = {0, 0, 0, 1, 0, 1980}; // the first day that an archive knows
    for (const auto& [path, content] : files) {
        isWhole = isWhole &&
                  zipOpenNewFileInZip64(zip, path.c_str(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                                        Z_DEFAULT_COMPRESSION, 0) == ZIP_OK &&
                  zipWriteInFileInZip(zip, content.data(), static_cast<unsigned>(content.size())) == ZIP_OK &&
                  zipCloseFileInZip(zip) == ZIP_OK;
    }
    if (zip == nullptr || zipClose(zip, nullptr) != ZIP_OK || !isWhole)
        throw std::bad_alloc(); // nothing else can fail in memory
    return std::move(memory.bytes);
}

} // namespace ladder::package
