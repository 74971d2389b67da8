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

/// A string that minizip reads and writes as its file.
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

/// A name that may stand in a message: an archive can have any bytes in its names.
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

/// The upper half of the attributes has the mode that the file had under Unix.
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
        const auto reject = [&](Reason reason, std::vector<std::string> arguments = {}) {
            defects.add({archive, 0, 0, {}}, reason, std::move(arguments));
        };
        unz_global_info64 info{};
        if (!zip_ || unzGetGlobalInfo64(zip_.get(), &info) != UNZ_OK)
            return reject(Reason::notAZip);
        if (info.number_entry > mostFiles)
            return reject(Reason::tooManyFiles,
                          {std::to_string(info.number_entry), std::to_string(mostFiles)});
        for (ZPOS64_T i = 0; i < info.number_entry; ++i) {
            const auto moved = i == 0 ? unzGoToFirstFile(zip_.get()) : unzGoToNextFile(zip_.get());
            if (moved != UNZ_OK || !readName(reject))
                return reject(Reason::notAZip);
        }
    }

    Result<std::string> unpack(const std::string& name) {
        const auto found = files_.find(name);
        if (found == files_.end())
            return Reason::fileMissing;
        unz_file_info64 info{};
        if (unzGoToFilePos64(zip_.get(), &found->second) != UNZ_OK ||
            unzGetCurrentFileInfo64(zip_.get(), &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK ||
            (info.compression_method != 0 && info.compression_method != Z_DEFLATED) ||
            unzOpenCurrentFile(zip_.get()) != UNZ_OK)
            return Reason::damaged;
        auto content = readCurrent();
        const bool isSame = unzCloseCurrentFile(zip_.get()) == UNZ_OK; // as its checksum says
        if (content && (!isSame || content->size() != info.uncompressed_size))
            return Reason::damaged;
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
            reject(Reason::fileOutsideFolder, {printable(name)});
        else if (isEncrypted(info))
            reject(Reason::encrypted, {printable(name)});
        else if (isLink(info))
            reject(Reason::linkInArchive, {printable(name)});
        else if (!files_.emplace(name, position).second)
            reject(Reason::listedTwice, {printable(name)});
        return true;
    }

    Result<std::string> readCurrent() {
        std::string content;
        std::array<char, 1U << 16U> piece; // NOLINT: filled before it is read
        while (true) {
            const auto read = unzReadCurrentFile(zip_.get(), piece.data(), piece.size());
            if (read < 0)
                return Reason::damaged;
            if (read == 0)
                return content;
            const auto size = static_cast<std::size_t>(read);
            if (size > left_)
                return Reason::fileTooLarge;
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

Result<std::string> Archive::unpack(const std::string& name) {
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
