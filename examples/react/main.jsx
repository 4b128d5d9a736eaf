import 'alliance-widgets/define';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function Contact() {
  const [page, setPage] = useState('contact');
  const [phone, setPhone] = useState('+1 212 555 0100');
  const [told, setTold] = useState('');
  return (
    <>
      <nav>
        <button onClick={() => setPage('contact')}>Contact</button>
        <button onClick={() => setPage('about')}>About</button>
        <button onClick={() => setPhone('+1 212 555 0199')}>Evening number</button>
      </nav>
      {page === 'about' ? (
        <p>About us</p>
      ) : (
        <alliance-practice name="Harbor Street" region="US" phone={phone}>
          <alliance-booking
            id="talk"
            onalliance-action={({ detail }) => setTold(detail.action)}
          ></alliance-booking>
          <alliance-fit-quiz id="fit"></alliance-fit-quiz>
        </alliance-practice>
      )}
      <output>{told}</output>
    </>
  );
}

createRoot(document.querySelector('#app')).render(<Contact />);
