#include "panel/clipboard.hpp"

#include "office/strings.hpp"

#include <com/sun/star/datatransfer/UnsupportedFlavorException.hpp>
#include <com/sun/star/datatransfer/XTransferable.hpp>
#include <com/sun/star/datatransfer/clipboard/SystemClipboard.hpp>
#include <cppuhelper/implbase1.hxx>

namespace panel {

using namespace css;

namespace {

constexpr char plainText[] = "text/plain;charset=utf-16";

class TextTransfer : public cppu::WeakImplHelper1<datatransfer::XTransferable> {
public:
    explicit TextTransfer(const rtl::OUString& text)
        : text_(text) {}

    uno::Any SAL_CALL getTransferData(const datatransfer::DataFlavor& flavor) override {
        if (!isDataFlavorSupported(flavor))
            throw datatransfer::UnsupportedFlavorException();
        return uno::Any(text_);
    }
    uno::Sequence<datatransfer::DataFlavor> SAL_CALL getTransferDataFlavors() override {
        const datatransfer::DataFlavor flavor(plainText, "Text", cppu::UnoType<rtl::OUString>::get());
        return {&flavor, 1};
    }
    sal_Bool SAL_CALL isDataFlavorSupported(const datatransfer::DataFlavor& flavor) override {
        return flavor.MimeType.startsWithIgnoreAsciiCase("text/plain") &&
               flavor.DataType == cppu::UnoType<rtl::OUString>::get();
    }

private:
    rtl::OUString text_;
};

} // namespace

void copyToClipboard(const uno::Reference<uno::XComponentContext>& context, const std::string& text) {
    datatransfer::clipboard::SystemClipboard::create(context)->setContents(
        new TextTransfer(office::toOUString(text)), {});
}

} // namespace panel
