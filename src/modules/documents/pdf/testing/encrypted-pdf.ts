/** The smallest PDF that asks for a password: its key fits no password at all. */
export function encryptedPdf(): Uint8Array {
  const key = '00'.repeat(32)
  const source = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 300 300]>> endobj
4 0 obj <</Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4>> endobj
trailer <</Root 1 0 R /Size 5 /Encrypt 4 0 R /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]>>
%%EOF
`
  return new TextEncoder().encode(source)
}
